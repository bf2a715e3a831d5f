import { normsBetween } from '../norms.ts';
import { forceNouns } from '../quantities/counted-nouns.ts';
import type { CountedMention } from '../quantities/quantity-mention.ts';
import type { Scene } from '../scene.ts';
import { childWith, relationOf, topOf } from '../tree.ts';
import { mentionAt, type NameMention } from './find-names.ts';

const owns = ({ armed, sector, kind }: NameMention): boolean =>
  (armed !== null || sector === 'IGO') && kind !== 'demonym';

/** "the 4,600 soldiers that Malawi has there", "the 150 troops Norway sent": whose a clause right behind says they are. */
export function hadBy({ names, sentence: { tokens } }: Scene, { last, of }: CountedMention): NameMention | null {
  let at = Math.max(last, of?.last ?? last) + 1;
  if (/^(that|which|whom)$/.test(tokens[at]?.norm ?? '')) at += 1;
  if (tokens[at]?.norm === 'the') at += 1;
  const mention = mentionAt(names, at);
  return mention !== null && owns(mention) && having.test(normsBetween(tokens, mention.last + 1, mention.last + 4))
    ? mention
    : null;
}

const having =
  /^((still|now|already|currently|once|had|has|have) )?(has|had|have|keeps?|kept|sent|deployed|stationed|maintains?|maintained|contributed|contributes|based|withdrew|provides?|provided|(was|is|has been|had been) (pulling|withdrawing|moving|massing|sending|keeping))\b/;

/** "20,000 soldiers serving in Chad under MINURCAT": the mission that those counted are said to serve in. */
export function servesIn({ names, sentence: { tokens } }: Scene, { last, of }: CountedMention): NameMention | null {
  const from = Math.max(last, of?.last ?? last) + 1;
  if (!/^(serving|deployed|operating|working|participating|who|that|currently|now)$/.test(tokens[from]?.norm ?? ''))
    return null;
  return (
    names.find(
      (mention) =>
        mention.sector === 'IGO' &&
        mention.first > from &&
        mention.first <= from + longestService &&
        /\b(under|with|in|for|of)( the)?$/.test(normsBetween(tokens, mention.first - 2, mention.first)) &&
        !tokens.slice(from, mention.first).some(({ form }) => /^[,;:]$/.test(form)),
    ) ?? null
  );
}

/** How many tokens may stand between those counted and the mission. */
const longestService = 10;

/** "This left UNMIL with 12,000 soldiers": whom so many are left to. */
export function leftWith({ names, sentence: { tokens } }: Scene, first: number): NameMention | null {
  const at = /^(only|just|about|some)$/.test(tokens[first - 1]?.norm ?? '') ? first - 2 : first - 1;
  const mention = tokens[at]?.norm === 'with' ? mentionAt(names, at - 1) : null;
  if (mention === null || !owns(mention)) return null;
  const before = tokens[mention.first - 1]?.norm === 'the' ? mention.first - 2 : mention.first - 1;
  return tokens[before]?.lemma === 'leave' ? mention : null;
}

/** "the Malawian Transport Company, consisting of 125 soldiers": whose the formation is that a size is told of. */
export function consistsOf({ names, sentence: { tokens } }: Scene, first: number): NameMention | null {
  const words = normsBetween(tokens, first - 4, first);
  const size =
    /\b((consisting|comprising|composed|made up) of|comprising|numbering|totall?ing)( about| some| around)?$/.exec(
      words,
    );
  if (size === null) return null;
  const from = first - size[0].split(' ').length;
  const mention = names.findLast(({ last }) => last < from);
  if (mention === undefined || (mention.armed === null && mention.sector !== 'IGO')) return null;
  const between = tokens.slice(mention.last + 1, from);
  return between.length <= longestFormation &&
    between.every(({ upos, form }) => /^(NOUN|PROPN|ADJ|PUNCT|NUM)$/.test(upos) && !/^[;:]$/.test(form))
    ? mention
    : null;
}

/** "The largest contingent, with 1,500 troops, is from India": the state that a part of a force is said to be from. */
export function partFrom({ names, sentence }: Scene, { first, last, of }: CountedMention): NameMention | null {
  const { tokens } = sentence;
  let part = topOf(sentence, { first, last: Math.max(last, of?.last ?? last) });
  if (relationOf(sentence, part) === 'nmod') part = tokens[part]?.head ?? -1;
  const root = relationOf(sentence, part) === 'nsubj' ? (tokens[part]?.head ?? -1) : -1;
  const mention = names.find((name) => name.first <= root && root <= name.last);
  const from = tokens[childWith(sentence, root, 'case')]?.norm === 'from';
  return mention?.armed != null && from && forceNouns.has(tokens[part]?.norm ?? '') ? mention : null;
}

/** How many words the name of a formation may take behind its state. */
const longestFormation = 6;
