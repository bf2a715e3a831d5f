import { normAt, normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import { type CountedNoun, countedNoun } from './counted-nouns.ts';
import { type Counted, standsForPeople } from './find-counted.ts';
import type { NumberReading } from './read-number.ts';

/** "380 men on the line, of whom 60 will leave", "“instructors”, of whom more than 1,000 are there": the people before the pronoun. */
export function amongWhom({ sentence }: Scene, first: number): Counted | null {
  const { tokens } = sentence;
  if (normsBetween(tokens, first - 2, first) !== 'of whom') return null;
  for (let at = first - 3; at >= Math.max(0, first - whomReach); at -= 1) {
    const noun = countedNoun([normAt(tokens, at)]);
    if (noun?.unit !== 'person') continue;
    let start = at;
    while (/^(amod|compound|nummod|nmod:poss)$/.test(tokens[start - 1]?.deprel ?? '') && at - start < 3) start -= 1;
    return { noun, of: { first: start, last: at }, additional: false };
  }
  return null;
}

/** How many tokens before a number "of whom" may point back over. */
const whomReach = 14;

/** "There were 500 tanks. Just over 300 remain, and fewer than 100 of those are near the city": things counted just before. */
export function sameThings(
  scene: Scene,
  last: number,
  number: NumberReading,
  noun: CountedNoun | null,
): Counted | null {
  if (noun === null || !noun.military) return null;
  const { tokens } = scene.sentence;
  if (noun.unit === 'person') {
    // "The U.S. has 13,000 troops there. Its allies have 8,600."
    const many = number.kind === 'number' && number.value >= 100 && number.first > 1;
    const alone = /^(there|$|[.,;])/.test(normsBetween(tokens, last + 1, last + 2));
    const having = /(^| )(have|has|had)$/.test(normsBetween(tokens, number.first - 1, number.first));
    return many && alone && having ? { noun, of: null, additional: false } : null;
  }
  const those = normAt(tokens, last + 1) === 'of' && standsForPeople(tokens, last + 2);
  const stays = /^(are |were |have been |had been )?(remain|remains|remained|left|destroyed|lost|withdrawn)\b/.test(
    normsBetween(tokens, last + 1, last + 4),
  );
  const had = /\b(have|has|had|got)( about| only| just| still)?$/.test(normsBetween(tokens, last - 3, last));
  const there = had && /^(at|in|on|near|along|there|left)( |$)/.test(normsBetween(tokens, last + 1, last + 3));
  // "41 battalions … There are 55 today, and another ten are on their way".
  const before = normsBetween(tokens, number.first - 2, number.first);
  const exist =
    (/\bthere (are|were)$/.test(before) &&
      /^(today|now|here|there|,|\.)/.test(normsBetween(tokens, last + 1, last + 2))) ||
    (/\b(another|a further)$/.test(before) &&
      /^(are|is|were|have|had|will)\b/.test(normsBetween(tokens, last + 1, last + 2)));
  return those || stays || there || exist
    ? { noun, of: those ? { first: last + 2, last: last + 2 } : null, additional: false }
    : null;
}
