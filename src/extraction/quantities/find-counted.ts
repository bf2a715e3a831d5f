import { mentionAt } from '../actors/find-names.ts';
import { normAt } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import { type CountedNoun, countedNoun } from './counted-nouns.ts';
import type { CountedMention, QuantityMention } from './quantity-mention.ts';
import type { NumberReading } from './read-number.ts';

/** Nouns after which a number is not a count. */
const notCounted =
  /^(percent|per|%|km|kilomet(er|re)s?|miles?|met(er|re)s?|hours?|days?|weeks?|months?|years?|minutes?|dollars?|euros?|roubles?|rubles?|pounds?|degrees|th|o'clock|a\.m|p\.m|gmt|members?|states?|countries|nations|cities|times|points?|tons?|tonnes?|deaths?|flights?)$/;

/** People whose force other words must tell. */
const somebody: CountedNoun = { unit: 'person', military: false, sector: null };

/** What a number counts, and where its words stand. */
export interface Counted {
  readonly noun: CountedNoun;
  readonly of: QuantityMention['of'];
  readonly additional: boolean;
}

const phraseBreak =
  /^(and|or|but|who|which|that|had|has|have|were|was|are|is|been|remain|remained|remains|still|would|will|to|in|on|at|near|close|along|from|with|by|for|as|than|while|amid|after|before|since|inside|across|between|into|against|over|under|within|around|about|there|here|stationed|deployed|massed|amassed|could|may|might|should|must|can|did|does|do|not|if|when|where|because|so|left|withdrew|withdrawn)$/;

/** The counted noun behind a number: "troops", "Russian combat troops", "of its soldiers", "of the troops it had". */
export function nounBehind(scene: Scene, last: number): Counted | null {
  const { tokens } = scene.sentence;
  let start = last + 1;
  let additional = false;
  if (normAt(tokens, start) === 'of' || normAt(tokens, start) === 'more' || normAt(tokens, start) === 'additional') {
    additional = normAt(tokens, start) !== 'of';
    start += 1;
    if (normAt(tokens, start) === 'of') start += 1;
  }
  let best: { noun: CountedNoun; last: number } | null = null;
  for (let index = start; index < Math.min(tokens.length, start + 9); index += 1) {
    const token = tokens[index];
    if (token === undefined || phraseBreak.test(token.norm)) break;
    if (token.kind === 'mark' && !/^['’,-]$/.test(token.form)) break;
    if (token.form === ',' && (best !== null || index === start || tokens[index + 1]?.kind === 'number')) break;
    if (notCounted.test(token.norm) && index === start) return null;
    if (/^(additional|more|extra|further|fresh)$/.test(token.norm)) additional = true;
    if (token.kind === 'number' && normAt(tokens, index + 2) !== 'strong') break;
    if (best !== null && /^(the|a|an|its|their|his|of)$/.test(token.norm) && normAt(tokens, index) !== 'of') break;
    const noun = countedNoun(tokens.slice(start, index + 1).map((item) => item.norm));
    if (noun !== null) best = { noun, last: index };
    else if (best !== null && token.norm === 'of') {
      if (best.noun.unit !== 'person') break;
    } else if (best !== null && !/^\p{Ll}/u.test(token.form)) break;
  }
  return best === null
    ? demonymBehind(scene, start, additional)
    : { noun: best.noun, of: { first: start, last: best.last }, additional };
}

/** "45 percent of the army": a share of all the people in a force. */
export function forceShared({ sentence: { tokens } }: Scene, last: number): Counted | null {
  if (normAt(tokens, last + 1) !== 'of') return null;
  for (let index = last + 2; index <= last + 6; index += 1) {
    const token = tokens[index];
    if (token === undefined || !/^(DET|PRON|ADJ|NOUN|PROPN|PART)$/.test(token.upos)) return null;
    if (/^(army|military|navy|militia|gendarmerie)$/.test(token.norm)) {
      const noun: CountedNoun = { unit: 'person', military: true, sector: 'MIL' };
      return { noun, of: { first: last + 2, last: index }, additional: false };
    }
  }
  return null;
}

/** "3,000 Russians", "thousands of Russians": people of a nation, not a force. */
function demonymBehind(scene: Scene, start: number, additional: boolean): Counted | null {
  const mention = mentionAt(scene.names, start);
  if (mention === null || mention.kind !== 'demonym' || !/s$/.test(normAt(scene.sentence.tokens, mention.last)))
    return null;
  return {
    noun: { unit: 'person', military: false, sector: 'CVL' },
    of: { first: mention.first, last: mention.last },
    additional,
  };
}

/** "the number of Russian troops has risen to about 16,000", "the force had shrunk to 1,000", "Tanks | 160": the noun stands before. */
export function nounBefore(scene: Scene, first: number, number: NumberReading): Counted | null {
  const { tokens } = scene.sentence;
  if (
    number.kind === 'fraction' ||
    (number.kind === 'number' && number.value < 100 && normAt(tokens, first - 1) !== '|')
  )
    return null;
  const after = tokens[number.last + 1];
  if (
    after !== undefined &&
    after.kind === 'word' &&
    !/^(in|on|at|by|who|that|which|based|permanently|stationed|of|now|and|but|while|as|from|since|with|near|along|according|when|this|last|men)$/.test(
      after.norm,
    )
  )
    return null;
  const link = normAt(tokens, first - 1);
  const cell = link === '|';
  if (
    !cell &&
    !/^(to|at|is|was|were|are|numbered|numbers|numbering|totalled|totaled|totals|totalling|reached|exceeded|now|of|the|ran|run|stopped)$/.test(
      link,
    )
  )
    return null;
  if (link === 'the' && !/^(who|that|which|based|permanently|stationed|of)$/.test(normAt(tokens, number.last + 1)))
    return null;
  for (let index = first - 2; index >= Math.max(0, first - 14); index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[.;:]$/.test(token.form) || (token.norm === '|' && index < first - 2)) break;
    const noun = countedNoun(tokens.slice(Math.max(0, index - 3), index + 1).map((item) => item.norm));
    if (
      !cell &&
      link !== 'the' &&
      /^(number|total|figure|strength|count|estimates)$/.test(token.norm) &&
      isLevelVerb(tokens, index, first)
    ) {
      // "The number of banks fell to 5,000": what is counted is told, and is nobody's force.
      if (normAt(tokens, index + 1) === 'of') return null;
      return { noun: somebody, of: null, additional: false };
    }
    if (noun === null || !noun.military) continue;
    if (!cell && link !== 'the' && !isLevelVerb(tokens, index, first)) return null;
    return { noun, of: { first: startOfPhrase(scene, index), last: index }, additional: false };
  }
  return link === 'the' && number.kind === 'number' && number.value >= 100
    ? { noun: somebody, of: null, additional: false }
    : null;
}

/** Between noun and number stands a predicate of size: "has risen to", "at its peak was", "back up again, now over". */
function isLevelVerb(tokens: readonly Token[], from: number, until: number): boolean {
  return tokens
    .slice(from + 1, until)
    .some((token) =>
      /^(risen|rose|grown|grew|fallen|fell|shrunk|shrank|dropped|cut|reduced|increased|swollen|stood|stands|stand|numbered|numbers|number|numbering|total|totalled|totaled|totals|totalling|is|was|were|are|estimated|put|puts|reached|exceeded|up|down|come|amount|at|ran|run|stopped|varied)$/.test(
        token.norm,
      ),
    );
}

function startOfPhrase(scene: Scene, noun: number): number {
  let first = noun;
  while (
    first > 0 &&
    noun - first < 3 &&
    (mentionAt(scene.names, first - 1) !== null ||
      /^(combat|ground|military|special|armed|regular|border)$/.test(normAt(scene.sentence.tokens, first - 1)))
  )
    first -= 1;
  return first;
}

/** "thousands of them had withdrawn, but tens of thousands remained": what the quantity before it counts. */
export function elliptical(
  scene: Scene,
  last: number,
  earlier: readonly CountedMention[],
  number: NumberReading,
): Counted | null {
  const { tokens } = scene.sentence;
  const of = normAt(tokens, last + 1) === 'of';
  const others = normAt(tokens, last + 1) === 'others';
  const them = others || (of && /^(them|these|those|whom|which|others)$/.test(normAt(tokens, last + 2)));
  const additional = normAt(tokens, last + 1) === 'more';
  const verbAt = last + 1 + (additional ? 1 : 0);
  const verb =
    /^(had|have|has|were|was|are|remain|remained|remains|still|left|withdrew|would|could|may|might|stayed|stay|already|now|then|in|inside|along|near|on|at|close|,|\.|and|but|while|;)$/.test(
      normAt(tokens, verbAt),
    ) || verbAt >= tokens.length;
  if (!them && (of || !verb || (number.kind === 'number' && number.value < 100))) return null;
  if (number.kind === 'number' && /^(1[89]|20)\d\d$/.test(tokens[number.first]?.form ?? '')) return null;
  if (number.kind === 'worded' && /^(several|a few)$/.test(number.word) && !them) return null;
  const pronoun = others ? last + 1 : last + 2;
  const counted = them ? { first: pronoun, last: pronoun } : null;
  const before = earlier[earlier.length - 1];
  if (before !== undefined && before.noun.unit === 'person') return { noun: before.noun, of: counted, additional };
  const stays = /^(remain|remains|remained|stayed)$/.test(normAt(tokens, verbAt)) && number.kind === 'number';
  const stands =
    /^(had|have|has|were|was|are|remain|remained|remains|still|stayed)$/.test(normAt(tokens, verbAt)) ||
    additional ||
    /^(in|inside|along|near)$/.test(normAt(tokens, verbAt));
  if (others || (number.kind === 'fraction' && !them)) return null;
  if (number.kind === 'number' && !them && !stays && !(stands && isContinued(tokens, number.first))) return null;
  return { noun: somebody, of: counted, additional };
}

/** "another 22,000 in Crimea" goes on from the sentence before; a bare number does not. */
function isContinued(tokens: readonly Token[], first: number): boolean {
  return /^(another|further|additional)$/.test(normAt(tokens, first - 1));
}
