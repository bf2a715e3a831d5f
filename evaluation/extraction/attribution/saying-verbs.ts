const saying =
  /^(say|tell|add|announce|state|declare|assert|claim|report|note|warn|confirm|deny|admit|acknowledge|insist|argue|stress|explain|reply|estimate|according|write|tweet|reveal|suggest|describe|allege|predict|respond|ask|urge|demand|call|promise|vow|pledge|agree|conclude|observe|remark|recall|testify|repeat|reiterate|maintain)$/;

/** True for the lemma of a verb of saying, and for "according": the attributions that are scored apart. */
export function isSaying(lemma: string): boolean {
  return saying.test(lemma);
}
