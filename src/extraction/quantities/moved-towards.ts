import { findLastToken, findToken } from '../find-token.ts';
import { normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { childrenWith, childWith } from '../tree.ts';
import type { Movement } from './movement-words.ts';
import type { CountedMention } from './quantity-mention.ts';
import { verbOfObject } from './read-governor.ts';

/** "moved some units towards the border": they come on top of those there. */
export function sentTowards(scene: Scene, quantity: CountedMention, clauseFirst: number): boolean {
  const { tokens } = scene.sentence;
  const before = normsBetween(tokens, Math.max(clauseFirst, quantity.first - 4), quantity.first);
  const tail = quantity.of?.last ?? quantity.last;
  const behind = normsBetween(tokens, tail + 1, tail + 6);
  return (
    /\b(moved|moving|sent|sending|dispatched|shipped|shipping|brought|bringing|flew|flown|flying)\b/.test(before) &&
    /\b(to|towards?|into)\b/.test(behind)
  );
}

/** "has moved five brigades, or nearly 20,000 soldiers, into the valley": the verb of the quantity tells where they went. */
export function isMovedInto({ sentence }: Scene, verb: number, tail: number): boolean {
  const { tokens } = sentence;
  const moves =
    tokens[verb]?.xpos !== 'VB' &&
    /^(move|bring|send|shift|transfer|fly|ship|redeploy)$/.test(tokens[verb]?.lemma ?? '');
  if (!moves) return false;
  // "moved eight divisions, as well as tanks and missiles, to the border".
  if (toTheLine.test(normsBetween(tokens, tail + 1, tail + 24))) return true;
  if (/^(to|into|towards?)$/.test(tokens[behindList(sentence, tail + 1)]?.norm ?? '')) return true;
  return [...childrenWith(sentence, verb, 'obl'), ...childrenWith(sentence, tail, 'nmod')].some((child) =>
    /^(to|into|towards?|onto)$/.test(tokens[childWith(sentence, child, 'case')]?.norm ?? ''),
  );
}

/** "five divisions, five brigades and 44 battalions of soldiers to the valley": the token behind all that a list goes on with. */
function behindList({ tokens }: Sentence, from: number): number {
  if (!/^(,|and)$/.test(tokens[from]?.norm ?? '')) return -1;
  return findToken(
    tokens,
    from,
    from + longestList,
    ({ upos, norm }) => !/^(NUM|NOUN|PROPN|ADJ|CCONJ)$/.test(upos) && !/^(,|of)$/.test(norm),
  );
}

/** How many tokens a list of what is moved may go on with. */
const longestList = 24;

/** "brought a convoy comprising seven tanks through the crossing towards the town": what was brought with its parts; null for others. */
export function ofWhole({ sentence }: Scene, first: number, last: number): Movement | null {
  const { tokens } = sentence;
  const top = verbOfObject(sentence, first, last);
  if (!/^(comprise|include|contain)$/.test(tokens[top]?.lemma ?? '') || tokens[top]?.xpos !== 'VBG') return null;
  const convoy = findLastToken(tokens, top - 7, top, ({ norm }) => wholes.test(norm));
  const head = tokens[convoy]?.head ?? -1;
  const brought =
    tokens[convoy]?.deprel === 'obj' && /^(bring|send|move|dispatch|push)$/.test(tokens[head]?.lemma ?? '');
  return convoy !== -1 && brought && !/^(back|home|out|away)$/.test(tokens[head + 1]?.norm ?? '')
    ? { measure: 'arrived', words: `part of a ${tokens[convoy]?.norm}` }
    : null;
}

const wholes = /^(convoy|column|reinforcements|contingent|fleet|flotilla)$/;

const toTheLine = /^[^.;]*\b(to|towards?) (the|its|their) (\S+ ){0,2}(border|frontier|front|line)\b/;

export function additionalTo({ sentence: { tokens } }: Scene, { last, of }: CountedMention): boolean {
  return /\bmore\b/.test(normsBetween(tokens, last + 1, Math.max(last, of?.last ?? last) + 3));
}

/** "a further two corps are in reserve", "20,000 men on the front and 20,000 more behind them": others that are there, rather than come. */
export function standsBeside({ sentence: { tokens } }: Scene, { first, last }: CountedMention, tail: number): boolean {
  const behind = normsBetween(tokens, tail + 1, tail + 6);
  const others =
    /^(further|another)$/.test(tokens[first - 1]?.norm ?? '') ||
    /^(further|another) /.test(normsBetween(tokens, first, tail));
  if (others)
    return /^(are|were|stand|stood) (still |now |already )?((being )?(held|kept|based|stationed) )?(in|at|along|near|around|behind|on(?! (their|its) way))\b/.test(
      behind,
    );
  const more = tokens[last + 1]?.norm === 'more' && tokens[first - 1]?.norm === 'and';
  return more && /^(more )?(behind|in|at|on|along|near|there)\b/.test(normsBetween(tokens, last + 1, last + 4));
}
