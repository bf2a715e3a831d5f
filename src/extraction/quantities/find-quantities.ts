import type { QuantityForm } from '../../model/quantity.ts';
import { normAt } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { TokenRange } from '../tree.ts';
import { articleFormation } from './article-formation.ts';
import { isBareOne } from './bare-one.ts';
import type { Counted } from './counted.ts';
import type { CountedNoun } from './counted-nouns.ts';
import { forceShared, nounBehind } from './find-counted.ts';
import { type Earlier, elided, tollOf } from './find-elided.ts';
import { isCompound, isEach } from './is-compound.ts';
import { linkQuantities } from './link-quantities.ts';
import { measureOf, noUnit, type Unit } from './measure-units.ts';
import { type Modifier, modifierBefore, modifierBehind } from './modifiers.ts';
import { nounBefore } from './noun-before.ts';
import type { NumberReading } from './number-reading.ts';
import { passOver } from './pass-over.ts';
import {
  type Bound,
  type CountedMention,
  isCounted,
  type PassedOver,
  type QuantityMention,
} from './quantity-mention.ts';
import { type Difference, readDifference } from './read-difference.ts';
import { beginsNumber, readNumber } from './read-number.ts';
import { beginsRange, type RangeReading, readRange } from './read-range.ts';
import { beginsShare, readShare, readSize } from './read-share.ts';
import { countedByTree, measureBehind, moneyBefore, moneyRate, partOfMeasure } from './read-unit.ts';

import { isSizeOfOthers } from './size-of-others.ts';
import type { SpokenOf } from './spoken-noun.ts';
import { strongBehind } from './strong-behind.ts';

/** What was made of the numbers of a sentence, left to right. */
export interface Quantities {
  readonly mentions: readonly QuantityMention[];
  /** Numbers that are no quantities: years, ages, scores, names, dates … */
  readonly passedOver: readonly PassedOver[];
}

/**
 * Every quantity of a sentence, and every number that is none with the reason; `before` is what was counted last in the sentences
 * before, `spoken` what they tell of.
 */
export function findQuantities(
  scene: Scene,
  before: CountedNoun | null = null,
  spoken: SpokenOf | null = null,
): Quantities {
  const { tokens } = scene.sentence;
  const mentions: QuantityMention[] = [];
  const counted: CountedMention[] = [];
  const passedOver: PassedOver[] = [];
  const earlier = { here: counted, before, spoken };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const formation = articleFormation(scene, index);
    if (formation !== null) counted.push(formation);
    if (formation !== null) mentions.push(formation);
    if (token === undefined || !(beginsNumber(tokens, index) || beginsRange(token) || beginsShare(token))) continue;
    const found = readAt(scene, index, earlier) ?? readShare(scene, index, spoken) ?? readSize(scene, index);
    if (found === null) {
      if (token.kind === 'number') passedOver.push({ first: index, last: index, why: unreadable(token.norm) });
      continue;
    }
    if (isMention(found)) mentions.push(found);
    else passedOver.push(found);
    if (isMention(found) && isCounted(found)) counted.push(found);
    index = Math.max(index, found.last);
  }
  return { mentions: linkQuantities(scene.sentence, mentions), passedOver };
}

function isMention(found: QuantityMention | PassedOver): found is QuantityMention {
  return 'form' in found;
}

/** Digits that are no number: "10:30", "1990s", "2014-05-30", and numbers beyond what is exact. */
function unreadable(norm: string): string {
  if (/^\d+s$/.test(norm)) return 'passed-over/decade';
  if (/^\d{1,2}:\d\d/.test(norm)) return 'passed-over/clock';
  if (/^\d+-\d/.test(norm)) return 'passed-over/score';
  return 'passed-over/no-number';
}

/** A number with what stands beside it, before it is told whether it is a quantity. */
interface Numeral {
  readonly number: TokenRange;
  readonly reading: NumberReading | RangeReading;
  readonly negative: boolean;
  readonly modifier: Modifier | null;
  readonly behind: Modifier | null;
  readonly measure: Unit | null;
  /** With bound and measure. */
  readonly extent: TokenRange;
}

function readAt(scene: Scene, index: number, earlier: Earlier): QuantityMention | PassedOver | null {
  const numeral = readNumeral(scene, index);
  if (numeral === null) return null;
  const { reading, number, measure, extent, modifier, behind } = numeral;
  const counted = measure === null || measure.kind === 'share' ? countedBy(scene, numeral, earlier) : null;
  const byTree = measure === null || measure.kind === 'share' ? countedByTree(scene, number.first, extent.last) : null;
  const kind = 'kind' in reading ? reading.kind : 'range';
  const why = passOver({
    scene,
    first: extent.first,
    last: extent.last,
    kind,
    number,
    value: 'value' in reading ? reading.value : null,
    dashed: 'dashed' in reading && reading.dashed,
    measure,
    counts: counted !== null || byTree !== null,
    claimed: counted !== null,
    bounded: modifier !== null || behind !== null,
  });
  if (why !== null) return { first: number.first, last: number.last, why };
  return makeMention(scene, numeral, counted, byTree);
}

/** The number that begins at a token, or behind a sign of money there, with its bound and its unit. */
function readNumeral(scene: Scene, index: number): Numeral | null {
  const { sentence } = scene;
  const { tokens } = sentence;
  const token = tokens[index];
  if (token === undefined || !(beginsNumber(tokens, index) || beginsRange(token))) return null;
  const range = withinOne(scene, readRange(sentence, index));
  const reading = range ?? readNumber(tokens, index);
  if (reading === null) return null;
  const number = { first: reading.first, last: reading.last };
  const money = moneyBefore(sentence, number.first);
  const stated = statedUnit(reading);
  const beside = stated === null ? (measureBehind(sentence, number.last) ?? partOfMeasure(sentence, reading)) : null;
  const sum = money ?? (stated?.kind === 'money' ? { unit: stated, first: number.first, last: number.last } : null);
  const rate = sum === null ? null : moneyRate(sentence, sum, number.last);
  const measure = rate?.unit ?? sum?.unit ?? stated ?? weightOrMoney(scene, reading, beside?.unit ?? null);
  const last = rate?.last ?? (sum === null ? beside?.last : null) ?? number.last;
  const negative = isNegative(scene, number.first, measure);
  const first = money?.first ?? (negative ? number.first - 1 : number.first);
  const modifier = boundBefore(scene, first, measure);
  const behind = boundBehind(scene, number.last) ?? boundBehind(scene, last);
  const extent = { first: modifier?.first ?? first, last: Math.max(last, behind?.last ?? last) };
  return { number, reading, negative, modifier, behind, measure, extent };
}

/** A range that does not run out of a time or a dateline: "3 October 2014 - 15,000 troops" has none. */
function withinOne(scene: Scene, range: RangeReading | null): RangeReading | null {
  if (range === null) return null;
  const { first, last } = range;
  if (first < scene.opening && last >= scene.opening) return null;
  return scene.times.some((time) => time.first <= first && first <= time.last && time.last < last) ? null : range;
}

/** Pounds by the hundred thousand, or beside a word of paying, are money: "20 million pounds", "fined 500 pounds". */
function weightOrMoney({ sentence }: Scene, reading: NumberReading | RangeReading, unit: Unit | null): Unit | null {
  if (unit?.name !== 'pound-mass') return unit;
  const size = 'high' in reading ? reading.high : 'value' in reading ? reading.value : 0;
  if (sentence.tokens[reading.last + 1]?.norm === '-') return unit;
  const pays = sentence.tokens.some(
    ({ lemma, norm }) =>
      norm === '£' || /^(pay|cost|spend|earn|fine|owe|worth|salary|wage|budget|debt|borrow|donate)$/.test(lemma),
  );
  return size >= 1e5 || pays ? { name: 'pound sterling', kind: 'money' } : unit;
}

/** The unit that the number's own words tell: percent, or money at both ends of a range. */
function statedUnit(reading: NumberReading | RangeReading): Unit | null {
  if ('percent' in reading && reading.percent) return { name: 'percent', kind: 'share' };
  if ('glued' in reading && reading.glued !== '') return measureOf(reading.glued);
  return 'unit' in reading && reading.unit.name !== '' ? reading.unit : null;
}

/** "-5", "minus 5": a sign right before digits that joins nothing to them; a long dash is one only before a measure ("–5 degrees"), else a pause. */
function isNegative({ sentence: { tokens } }: Scene, first: number, measure: Unit | null): boolean {
  const sign = tokens[first - 1];
  if (sign?.norm === 'minus' || sign?.norm === 'negative') return true;
  if (sign === undefined || tokens[first]?.kind !== 'number') return false;
  return (
    /^[-−]$/.test(sign.norm) &&
    (measure !== null || !/^[–—]$/.test(sign.form)) &&
    sign.span.end === tokens[first].span.start &&
    tokens[first - 2]?.span.end !== sign.span.start
  );
}

/** The bound before a number; "over two years" may be a span that something took. */
function boundBefore({ sentence: { tokens } }: Scene, first: number, measure: Unit | null): Modifier | null {
  const modifier = modifierBefore(tokens, first);
  if (modifier === null || measure?.kind !== 'duration') return modifier;
  const before = tokens[modifier.first - 1]?.upos ?? '';
  const spans =
    modifier.words === 'over' && (tokens[modifier.first]?.deprel === 'case' || /^(NOUN|PROPN|NUM)$/.test(before));
  return spans ? null : modifier;
}

/** The bound behind a number or its unit; "at least" before another number is that one's. */
function boundBehind({ sentence: { tokens } }: Scene, last: number): Modifier | null {
  const modifier = modifierBehind(tokens, last);
  if (modifier === null || !modifier.words.startsWith('at')) return modifier;
  return readNumber(tokens, modifier.last + 1) === null ? modifier : null;
}

/** The people or things that claims are made of: behind the number, before it, or those of the quantity before. */
function countedBy(scene: Scene, numeral: Numeral, earlier: Earlier): Counted | null {
  const { tokens } = scene.sentence;
  const { reading, number, modifier, behind } = numeral;
  if (!('kind' in reading)) return rangeCounted(scene, numeral, reading, earlier);
  const whole = reading.kind === 'number' ? strongBehind(scene, modifier?.first ?? number.first, number.last) : null;
  if (whole !== null) return whole;
  if (isBareOne(scene, number) || isEach(scene, number) || (modifier === null && isCompound(scene, number.last)))
    return null;
  const last = behind !== null && behind.first === number.last + 1 ? behind.last : number.last;
  const first = modifier?.first ?? number.first;
  const counted =
    nounBehind(scene, last) ??
    (reading.kind === 'fraction' ? forceShared(scene, last) : null) ??
    (isSizeOfOthers(tokens, first)
      ? tollOf(scene, { first, last }, earlier)
      : (nounBefore(scene, first, reading) ?? elided(scene, { first, last }, earlier, reading)));
  // "500-strong battalions": so many people each, not so many battalions.
  return normAt(tokens, last + 2) === 'strong' && counted?.noun.unit !== 'person' ? null : counted;
}

/** What a range counts: the noun behind it, the force before it ("numbers between 10,000 and 12,000"), or what it leaves out. */
function rangeCounted(
  scene: Scene,
  { number, modifier }: Numeral,
  { low }: RangeReading,
  earlier: Earlier,
): Counted | null {
  const plain: NumberReading = { kind: 'number', value: low, glued: '', ...number };
  const first = modifier?.first ?? number.first;
  return (
    nounBehind(scene, number.last) ??
    nounBefore(scene, first, plain) ??
    elided(scene, { first, last: number.last }, earlier, plain)
  );
}

function makeMention(
  scene: Scene,
  { reading, negative, modifier, behind, measure, extent }: Numeral,
  counted: Counted | null,
  byTree: ReturnType<typeof countedByTree>,
): QuantityMention {
  const bound: Bound = behind?.form ?? modifier?.form ?? 'exactly';
  const additional = counted?.additional === true || isAdditional(scene, extent.first);
  const share: Unit | null =
    'kind' in reading && reading.kind === 'fraction' ? { name: 'fraction', kind: 'share' } : null;
  const known: Unit | null = counted === null ? null : { name: counted.noun.unit, kind: 'count' };
  const unit = measure ?? share ?? known ?? byTree?.unit ?? noUnit;
  const value = 'value' in reading ? (negative ? -reading.value : reading.value) : null;
  const difference = value === null ? null : readDifference(scene.sentence, extent, unit, counted !== null);
  const form = formOf(reading, unit, difference !== null, bound);
  const ranged = 'high' in reading;
  const raised = form === 'fraction' && (bound === 'at-least' || bound === 'more-than');
  const lowered = form === 'fraction' && (bound === 'at-most' || bound === 'less-than');
  // Written out field by field: spreads take several times as long, and this is made for every number.
  return {
    first: extent.first,
    last: extent.last,
    form,
    value,
    low: ranged ? reading.low : raised ? value : null,
    high: ranged ? reading.high : lowered ? value : null,
    word: 'word' in reading ? reading.word : form === 'fraction' && bound !== 'exactly' ? bound : null,
    unit,
    bound,
    noun: counted?.noun ?? null,
    of: counted === null ? (byTree?.of ?? null) : counted.of,
    additional,
    direction: difference?.direction ?? (additional ? 'more' : null),
    alternatives: [],
    why: whyOf(form, difference, modifier),
  };
}

function formOf(reading: NumberReading | RangeReading, unit: Unit, differs: boolean, bound: Bound): QuantityForm {
  if (!('kind' in reading)) return 'between';
  if (reading.kind === 'worded') return 'worded';
  if (differs) return 'difference';
  return reading.kind === 'fraction' && unit.kind === 'share' ? 'fraction' : bound;
}

function whyOf(form: QuantityForm, difference: Difference | null, modifier: Modifier | null): string {
  if (difference !== null) return `quantity/${difference.why}`;
  if (form === 'between') return 'quantity/range';
  if (form === 'worded' || form === 'fraction') return `quantity/${form}`;
  return modifier === null ? 'quantity/number' : `quantity/number: ${modifier.words}`;
}

function isAdditional({ sentence: { tokens } }: Scene, first: number): boolean {
  const before = normAt(tokens, first - 1);
  if (/^(further|additional|extra)$/.test(before)) return true;
  return (
    before === 'another' && /^(sent|send|sending|deployed|moved|added|brought|with|by)$/.test(normAt(tokens, first - 2))
  );
}
