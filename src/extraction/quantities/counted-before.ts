import { normAt, normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import { childWith, type TokenRange, topOf } from '../tree.ts';
import type { Counted } from './counted.ts';
import { type CountedNoun, countedNoun } from './counted-nouns.ts';
import { equipmentUnit, printed } from './equipment-units.ts';
import { standsForPeople } from './find-counted.ts';
import type { NumberReading } from './number-reading.ts';

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

/** "226 aircraft, of which a hundred are fighters", "its new jets, of which it has four", "launchers in the area, a dozen of them": things named or counted before the pronoun, in the sentence. */
export function amongWhich(
  { sentence: { tokens, names } }: Scene,
  { first, last }: TokenRange,
  counted: CountedNoun | undefined,
): Counted | null {
  const before = normsBetween(tokens, first - 4, first);
  const which = /\bof which( (it|they|we|he|she) (now |still )?(has|have|had|keeps?|kept))?$/.test(before);
  const those = normAt(tokens, last + 1) === 'of' && standsForPeople(tokens, last + 2);
  if (!which && !(those && counted === undefined)) return null;
  const noun = counted ?? thingsNamed(tokens, names, first);
  if (noun === null || !noun.military || noun.unit === 'person') return null;
  return { noun, of: those ? { first: last + 2, last: last + 2 } : null, additional: false };
}

/** The last things of arms that are named in the plural before a token; null where people or none are. */
function thingsNamed(tokens: readonly Token[], names: Scene['sentence']['names'], before: number): CountedNoun | null {
  for (let at = before - 1; at >= 0; at -= 1) {
    const type = names.find(({ kind, last }) => kind === 'EQUIP' && last === at);
    if (type !== undefined) return equipmentUnit(tokens.slice(type.first, at + 1).reduce(printed, ''));
    const noun = tokens[at]?.xpos === 'NNS' ? countedNoun([normAt(tokens, at)]) : null;
    if (noun?.military === true) return noun;
  }
  return null;
}

/** "Of those, he said, about 2,000 were in the port, and a third were around the town": parts of what the sentence before counted. */
export function ofThose(
  { sentence: { tokens }, opening }: Scene,
  { last }: TokenRange,
  noun: CountedNoun | null,
): Counted | null {
  const start = tokens[opening]?.kind === 'mark' ? opening + 1 : opening;
  const of = normAt(tokens, start) === 'out' ? start + 1 : start;
  // "Of the 8,000, half have left."
  const again = normAt(tokens, of + 1) === 'the' && tokens[of + 2]?.kind === 'number' && tokens[of + 3]?.form === ',';
  const opens = normAt(tokens, of) === 'of' && (standsForPeople(tokens, of + 1) || (again && last > of + 3));
  const stands = /^(VERB|AUX)$/.test(tokens[last + 1]?.upos ?? '');
  return opens && stands && noun?.military === true ? { noun, of: null, additional: false } : null;
}

/** "Forty trucks passed; fifteen were Kraz carriers", "900 came, 300 of them …; 200 were regulars": a number that its predicate tells what it counts of. */
export function bePredicate(
  { sentence }: Scene,
  { first, last }: TokenRange,
  counted: CountedNoun | undefined,
): Counted | null {
  const { tokens } = sentence;
  if (!/^(are|were)$/.test(normAt(tokens, last + 1)) || counted?.military !== true) return null;
  const number = topOf(sentence, { first, last });
  const { relation = '', head = -1 } = tokens[number] ?? {};
  const noun = tokens[head];
  if (relation !== 'nsubj' || noun?.xpos !== 'NNS' || childWith(sentence, head, 'case') !== -1) return null;
  return { noun: countedNoun([noun.norm]) ?? counted, of: null, additional: false };
}

/** "58 of its soldiers have been killed and 221 wounded", "Chad admits 64 dead and 323 wounded": people of those counted before, or of who tells his losses. */
export function toll(
  { sentence: { tokens } }: Scene,
  { first, last }: TokenRange,
  people: CountedNoun | undefined,
): Counted | null {
  const behind = normsBetween(tokens, last + 1, last + 4);
  const lost =
    /^((had been|have been|were) (reportedly )?)?(killed|wounded|injured|dead|missing|captured|taken prisoner|hit by)\b|^(more )?((have|had) )?died\b/.test(
      behind,
    );
  if (
    !lost ||
    (!/^(had|have|were|taken)$/.test(normAt(tokens, last + 1)) && /^(NOUN|PROPN)$/.test(tokens[last + 2]?.upos ?? ''))
  )
    return null;
  const own = tokens.findLastIndex(
    ({ lemma }, at) => at < first && at > first - tollReach && /^(acknowledge|admit|lose|suffer)$/.test(lemma),
  );
  if (people?.unit === 'person') return { noun: people, of: null, additional: false };
  return own === -1 ? null : { noun: { unit: 'person', military: false, sector: null }, of: null, additional: false };
}

/** How many tokens before a number its owner may tell that those are his losses. */
const tollReach = 8;

/** "There were 500 tanks. Just over 300 remain, and fewer than 100 of those are near the city": things counted just before. */
export function sameThings(
  scene: Scene,
  last: number,
  number: NumberReading,
  noun: CountedNoun | null,
): Counted | null {
  if (noun === null || !noun.military) return null;
  const { tokens } = scene.sentence;
  // "there are 97 such groups": whatever they are called.
  if (normAt(tokens, last + 1) === 'such' && tokens[last + 2]?.upos === 'NOUN')
    return { noun, of: { first: last + 1, last: last + 2 }, additional: false };
  if (noun.unit === 'person') {
    // "The U.S. has 13,000 troops there. Its allies have 8,600."
    const many = number.kind === 'number' && number.value >= 100 && number.first > 1;
    const alone = /^(there|$|[.,;])/.test(normsBetween(tokens, last + 1, last + 2));
    const having = /(^| )(have|has|had)$/.test(normsBetween(tokens, number.first - 1, number.first));
    return many && alone && having ? { noun, of: null, additional: false } : null;
  }
  const those = normAt(tokens, last + 1) === 'of' && standsForPeople(tokens, last + 2);
  const pieces = /^(pieces|more (were|have been|had been) )/.test(`${normsBetween(tokens, last + 1, last + 4)} `);
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
  return those || stays || there || exist || pieces
    ? { noun, of: those ? { first: last + 2, last: last + 2 } : null, additional: false }
    : null;
}
