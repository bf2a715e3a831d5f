import { mentionAt, type NameMention } from '../actors/find-names.ts';
import type { Scene } from '../scene.ts';
import { childrenWith, type TokenRange } from '../tree.ts';
import type { Cue } from './cue.ts';
import { cueVerb } from './cue-verbs.ts';
import { isQuotedAs } from './find-subject.ts';
import { beforeTime, phraseOf, trimRange } from './phrase.ts';
import { bodyNouns, roleNouns } from './role-words.ts';

/** A source apart from what is said beside it of where the words come from. */
export interface Sourced {
  readonly source: TokenRange;
  /** Whom the source cites: who said it before, and with which word. */
  readonly cited: { readonly source: TokenRange; readonly cue: TokenRange } | null;
  /** The newsroom that quotes the source. */
  readonly quotedBy: NameMention | null;
}

/** "NTB, citing the ministry, said", "…, Reuters reported, quoting two diplomats", "a report that cited officials", "the ministry, as quoted by TASS, said". */
export function sourced(scene: Scene, citing: readonly number[], cue: Cue, source: TokenRange): Sourced {
  const { tokens } = scene.sentence;
  for (const index of citing) {
    const first = startOf(scene, index);
    const said = first === -1 ? null : citedBehind(scene, index);
    if (said !== null && touches(scene, cue, source, { first, last: said.last }))
      return {
        source: cutAt(scene, source, first),
        cited: { source: said, cue: { first, last: index } },
        quotedBy: null,
      };
    const opens = tokens[index - 1]?.norm === 'as' ? index - 1 : index;
    if (
      tokens[index]?.xpos === 'VBN' &&
      tokens[index + 1]?.norm === 'by' &&
      opens > source.first &&
      opens <= source.last
    )
      return { source: cutAt(scene, source, opens), cited: null, quotedBy: newsroomBehind(scene, index) };
  }
  return { source, cited: null, quotedBy: null };
}

/** The verbs of a sentence that may cite somebody. */
export function citingVerbs(scene: Scene): number[] {
  return scene.sentence.tokens.flatMap(({ lemma, upos }, index) =>
    upos === 'VERB' && /^(cite|quote)$/.test(lemma) && !isQuotedAs(scene, index) ? [index] : [],
  );
}

/** Where "citing" or "that cited" begins; −1 where the verb is no such. */
function startOf({ sentence: { tokens } }: Scene, index: number): number {
  if (tokens[index]?.xpos === 'VBG') return index;
  return /^VB[DZP]$/.test(tokens[index]?.xpos ?? '') && /^(that|which|who)$/.test(tokens[index - 1]?.norm ?? '')
    ? index - 1
    : -1;
}

/** The one cited, where it is somebody who can say something: not "citing concerns", "citing the weather". */
function citedBehind(scene: Scene, index: number): TokenRange | null {
  const [object] = childrenWith(scene.sentence, index, 'obj');
  const whole =
    object === undefined ? null : trimRange(scene, { first: index + 1, last: phraseOf(scene, object).last });
  if (object === undefined || whole === null || object < index) return null;
  const range = beforeTime(scene, whole);
  const norm = scene.sentence.tokens[object]?.norm ?? '';
  const speaks = roleNouns.has(norm) || bodyNouns.has(norm) || mentionAt(scene.names, object) !== null;
  const named = scene.sentence.names.some(
    ({ kind, first, last }) => kind !== 'LOC' && first <= object && object <= last,
  );
  return speaks || named ? range : null;
}

/** The newsroom of "quoted by TASS"; null where it has no name that is known. */
function newsroomBehind({ names }: Scene, index: number): NameMention | null {
  return names.find(({ kind, first }) => kind === 'outlet' && first > index && first <= index + 4) ?? null;
}

/** True for words within a source, under its verb of saying, or with nothing but a comma between them and either. */
function touches(scene: Scene, { zone, cue, head }: Cue, source: TokenRange, { first, last }: TokenRange): boolean {
  const { tokens } = scene.sentence;
  if ((first > source.first && first <= source.last) || hangsOn(scene, first, head)) return true;
  const behind = (end: number): boolean => first === end + 1 || (first === end + 2 && tokens[end + 1]?.form === ',');
  return (
    behind(source.last) ||
    behind(cue.last) ||
    behind(zone.last) ||
    (last + 2 === source.first && tokens[last + 1]?.form === ',')
  );
}

/** A source up to words that stand within it. */
function cutAt(scene: Scene, { first, last }: TokenRange, end: number): TokenRange {
  return trimRange(scene, { first, last: end > first && end <= last ? end - 1 : last }) ?? { first, last };
}

/** "said another 600 had followed, citing officials": the verb of saying nearest above in the tree. */
function hangsOn({ sentence: { tokens } }: Scene, index: number, cue: number): boolean {
  let at = tokens[index]?.head ?? -1;
  while (at !== -1 && at !== cue && cueVerb(tokens[at]?.lemma ?? '')?.speech !== true) at = tokens[at]?.head ?? -1;
  return at === cue;
}
