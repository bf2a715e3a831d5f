import { normsBetween } from '../norms.ts';
import { forceNouns } from '../quantities/counted-nouns.ts';
import type { CountedMention } from '../quantities/quantity-mention.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import type { TokenRange } from '../tree.ts';
import { mentionAt, type NameMention } from './find-names.ts';

/** "The Artsakh Defence Army is thought to be 20,000 strong": the subject before a number is a force of its own name, whose state is not known. */
export function isStranger({ names, sentence }: Scene, before: number): boolean {
  const { tokens } = sentence;
  // "The regular Chechen force numbers 2,500": a people without a state.
  const people = sentence.names.some(
    ({ kind, last }) =>
      kind === 'NORP' &&
      last < before &&
      mentionAt(names, last) === null &&
      forceNouns.has(tokens[tokens[last]?.head ?? -1]?.norm ?? '') &&
      /^nsubj/.test(tokens[tokens[last]?.head ?? -1]?.deprel ?? ''),
  );
  if (people) return true;
  return sentence.names.some(
    ({ kind, first, last }) =>
      kind === 'ORG' &&
      last < before &&
      forceNouns.has(sentence.tokens[last]?.norm ?? '') &&
      /^nsubj/.test(sentence.tokens[last]?.deprel ?? '') &&
      !names.some((name) => name.first <= last && first <= name.last),
  );
}

/** "250 soldiers of the two sides clashed": of several at once. */
export function isOfBoth({ sentence: { tokens } }: Scene, { last, of }: CountedMention): boolean {
  const tail = Math.max(last, of?.last ?? last);
  // "A million troops are deployed on both sides", "900 died on each side".
  return (
    /^of (the two|both) (sides|armies|countries|states)/.test(normsBetween(tokens, tail + 1, last + 7)) ||
    /^([^\d,;.]+ )?on (either|each|both|the two) sides?\b/.test(normsBetween(tokens, tail + 1, tail + 8))
  );
}

/** "The Air Force has …": a service with a capital and nobody's name, that opens the sentence. */
export function ofService({ sentence: { tokens }, opening }: Scene, before: number): boolean {
  const service = /^the (air force|navy|army|marine corps|coast guard) /.exec(
    normsBetween(tokens, opening, opening + 4),
  );
  return service !== null && before > opening + 2 && /^\p{Lu}/u.test(tokens[opening + 1]?.form ?? '');
}

/** "4,600 international troops", "foreign and multinational forces": those of no single state. */
export function isInternational(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  return tokens.slice(first, last).some(({ norm }) => /^(international|multinational|foreign)$/.test(norm));
}

/** "2,000 Marines are aboard": with a capital, and nobody else's, the corps that is called so. */
export function areMarines({ sentence: { tokens } }: Scene, { of }: CountedMention): boolean {
  return of !== null && of.first === of.last && tokens[of.last]?.form === 'Marines';
}

/** "served in UN operations, the 4,000 peacekeepers who died": those of the union of states that the sentence names before them. */
export function unionOf({ names, sentence: { tokens } }: Scene, { first, of }: CountedMention): NameMention | null {
  if (of === null || !(/^peacekeepers?$/.test(tokens[of.last]?.norm ?? '') || isInternational(tokens, of))) return null;
  if (tokens.slice(of.first, of.last).some(({ norm }) => norm === 'foreign')) return null;
  if (/^(its|their|our|his|her)$/.test(tokens[Math.min(first, of.first) - 1]?.norm ?? '')) return null;
  const unions = names.filter(({ sector }) => sector === 'IGO');
  return unions.findLast(({ last }) => last < first) ?? unions.find((union) => union.first > of.last) ?? null;
}
