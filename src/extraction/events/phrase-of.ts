import { childrenWith, childWith, relationOf, type TokenRange } from '../tree.ts';
import { isTime, lemmaAt } from './arguments.ts';
import type { EventSentence } from './event-sentence.ts';
import { isThing } from './is-thing.ts';

const inPhrase: ReadonlySet<string> = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod',
  'flat',
  'conj',
  'cc',
  'case',
  'appos',
  'advmod',
]);

/** Prepositions that tie to a party what tells who or whose it is; behind others stands what is told of it ("amid reports"). */
const defining: ReadonlySet<string> = new Set('of from for to in at near on'.split(' '));

function belongs(sentence: EventSentence, index: number): boolean {
  const preposition = lemmaAt(sentence, childWith(sentence, index, 'case'));
  return preposition === '' || defining.has(preposition) || sentence.tokens[index]?.upos === 'PROPN';
}

/** The words of the phrase around a head, without clauses, the preposition before it, and the phrase around another head; null for no head. */
export function phraseOf(sentence: EventSentence, head: number, other: number): TokenRange | null {
  if (head === -1) return null;
  let first = head;
  let last = head;
  const open = [head];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    first = Math.min(first, at);
    last = Math.max(last, at);
    for (const child of sentence.children[at] ?? []) {
      const relation = relationOf(sentence, child);
      if (child === other || !inPhrase.has(relation)) continue;
      if (at === head && (relation === 'cc' || relation === 'advmod' || (relation === 'case' && child < head)))
        continue;
      if (relation === 'nmod' && child > at && !belongs(sentence, child)) continue;
      if (relation === 'nmod' && child > at && isTime(sentence, child)) continue;
      if (relation === 'appos' || (relation === 'advmod' && child > at)) continue;
      if (relation === 'conj' && isOfApposition(sentence, at, child)) continue;
      if (
        relation === 'conj' &&
        (sentence.tokens[child]?.upos === 'VERB' || (isThing(sentence, child) && !isThing(sentence, head)))
      )
        continue;
      open.push(child);
    }
  }
  return { first, last };
}

/** "Chad, a republic and a member of the union": nouns that describe the name, which the parser may list beside it. */
function isOfApposition(sentence: EventSentence, name: number, child: number): boolean {
  const { tokens } = sentence;
  const articleOf = (noun: number): number => {
    const article = childWith(sentence, noun, 'det');
    return /^an?$/.test(tokens[article]?.norm ?? '') ? article : -1;
  };
  if (tokens[name]?.upos !== 'PROPN' || articleOf(child) === -1) return false;
  const described = childrenWith(sentence, name, 'appos', 'conj').find((noun) => articleOf(noun) !== -1) ?? child;
  return tokens[articleOf(described) - 1]?.form === ',';
}
