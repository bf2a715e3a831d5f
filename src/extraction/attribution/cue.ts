import type { NameMention } from '../actors/find-names.ts';
import type { Scene } from '../scene.ts';
import { childrenWith, relationOf, type TokenRange } from '../tree.ts';
import type { CueVerb } from './cue-verbs.ts';

/** A cue found in one sentence: who, with which words, and what. */
export interface Cue {
  /** The token that the cue hangs on. */
  readonly head: number;
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  /** Where the source, the cue and what is told of the saying itself (when, where, to whom) begin and end. */
  readonly zone: TokenRange;
  /** In text order; two where the cue is inserted. */
  readonly content: readonly TokenRange[];
  readonly verb: CueVerb;
  /** The newsroom that was told, where one was. */
  readonly addressee: NameMention | null;
  readonly rule: string;
}

/** The verb with its auxiliaries, negation and adverbs before it, its particle, and `further`. */
export function cueGroup(scene: Scene, index: number, further: number): TokenRange {
  const { sentence } = scene;
  let first = index;
  while (first > 0) {
    const before = sentence.tokens[first - 1];
    const within = before?.head === index || before?.head === sentence.tokens[index]?.head;
    // "Theresa May said": the tagger takes such a name for an auxiliary.
    if (/^(AUX|PROPN)$/.test(before?.upos ?? '') && first > 1 && /^\p{Lu}\p{Ll}/u.test(before?.form ?? '')) break;
    if (!within || !/^(aux|advmod|cop|mark)$/.test(relationOf(sentence, first - 1)) || before?.norm === 'that') break;
    if (/^(mark)$/.test(relationOf(sentence, first - 1)) && !/^(to|as)$/.test(before?.norm ?? '')) break;
    first -= 1;
  }
  let last = Math.max(index, further);
  for (const child of childrenWith(sentence, index, 'compound')) if (child === index + 1) last = Math.max(last, child);
  const time = scene.times.find((mention) => mention.first === last + 1);
  return { first, last: time !== undefined && further === -1 ? time.last : last };
}
