import type { Scene } from './scene.ts';
import type { NormalisedTime } from './times/normalise-times.ts';
import type { TokenRange } from './tree.ts';

/** The time that hangs on the words of a deed in the tree: its own day, whatever else the clause dates; null where none does. */
export function timeOfDeed(scene: Scene, cue: TokenRange): NormalisedTime | null {
  const own = scene.times.filter(
    (time) => time.role === 'on' && time.days !== null && time.first >= scene.opening && hangsOn(scene, time, cue),
  );
  return own.toSorted((a, b) => Math.abs(a.first - cue.last) - Math.abs(b.first - cue.last))[0] ?? null;
}

/** True for a deed that a noun names on the way to something else: "in protest at the annexation", "after the raid". Its day is not that of the telling. */
export function isByTheWay({ sentence: { tokens } }: Scene, { first, last }: TokenRange): boolean {
  const top = tokens.findIndex(({ head }, at) => at >= first && at <= last && (head < first || head > last));
  const token = tokens[top];
  if (token?.upos !== 'NOUN' || !/^(obl|nmod)$/.test(token.relation)) return false;
  const told = tokens.some(
    ({ head, norm, relation }) => head === top && relation === 'case' && /^(of|on|about)$/.test(norm),
  );
  return !told || !telling.test(tokens[token.head]?.lemma ?? '');
}

/** Words behind which "of" tells what is reported: "spoke of a withdrawal", "signs of an attack". */
const telling =
  /^(speak|talk|tell|know|learn|hear|inform|notify|warn|accuse|report|sign|evidence|news|word|confirmation|announcement|claim|account|denial|estimate)$/;

/** True where the word over a time is one of the deed's: "met on Monday", "Monday's meeting". */
function hangsOn({ sentence: { tokens } }: Scene, { first, last }: TokenRange, cue: TokenRange): boolean {
  const top = tokens.findIndex(({ head }, at) => at >= first && at <= last && (head < first || head > last));
  const over = tokens[top]?.head ?? -1;
  return over >= cue.first && over <= cue.last;
}
