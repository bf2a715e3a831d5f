import type { Scene } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import type { TokenRange } from '../tree.ts';
import { measureOf, measureStarts, moneySign, type Unit, type UnitKind } from './measure-units.ts';
import { multipliers } from './number-words.ts';

/** A unit that stands beside a number, and the tokens that it takes. */
export interface UnitReading extends TokenRange {
  readonly unit: Unit;
}

/** The sign or code of money right before token `index`: "$", "US$", "EUR". */
export function moneyBefore(sentence: Sentence, index: number): UnitReading | null {
  const sign = sentence.tokens[index - 1]?.form ?? '';
  const unit = moneySign(sign);
  if (unit === null) return null;
  // "C$", "USD$" in two tokens: letters that say whose dollars.
  const before = sentence.tokens[index - 2];
  const glued = before !== undefined && before.span.end === sentence.tokens[index - 1]?.span.start;
  const letters = before?.form ?? '';
  const whose =
    sign === '$' && glued && /^[A-Z]{1,4}$/.test(letters) ? (moneySign(`${letters}$`) ?? moneySign(letters)) : null;
  return whose === null
    ? { unit, first: index - 1, last: index - 1 }
    : { unit: whose, first: index - 2, last: index - 1 };
}

/** The measure right behind token `last`: "km", "square miles", "-kilometre", "of dollars", with what it is per. */
export function measureBehind(sentence: Sentence, last: number): UnitReading | null {
  const { tokens } = sentence;
  const from = tokens[last + 1]?.norm === '-' || tokens[last + 1]?.norm === 'of' ? last + 2 : last + 1;
  const start = tokens[from];
  if (start === undefined) return null;
  for (let length = longestMeasure(start.norm); length >= 1; length -= 1) {
    const words = length === 1 ? { text: withoutStop(start.form), last: from } : measureWords(sentence, from, length);
    if (words === null) continue;
    const unit = measureOf(words.text) ?? (length === 2 ? foreignMoney(sentence, from, words.last) : null);
    if (unit === null || isOtherWord(sentence, from, words.last, from === last + 1)) continue;
    return withPer(sentence, raised(sentence, { unit, first: from, last: words.last }));
  }
  return null;
}

/** "p." and "lbs." without the full stop of what is shortened or of the sentence. */
function withoutStop(form: string): string {
  return form.length <= 5 && form.endsWith('.') ? form.slice(0, -1) : form;
}

const demonym = /^[a-z]{2,}(an|ese|ish|i|ch|ss)$/;

/** How many words the longest measure may have that begins with a word. */
function longestMeasure(norm: string): number {
  if (measureStarts.has(norm)) return 3;
  return demonym.test(norm) ? 2 : 1;
}

/** "Turkish lira", "Chinese yuan": money named with its country. */
function foreignMoney(sentence: Sentence, from: number, last: number): Unit | null {
  if (last !== from + 1) return null;
  const unit = measureOf(sentence.tokens[last]?.norm ?? '');
  return unit?.kind === 'money' && demonym.test(sentence.tokens[from]?.norm ?? '') ? unit : null;
}

/** Words of a measure from token `from`, hyphens between them passed over. */
function measureWords(sentence: Sentence, from: number, length: number): { text: string; last: number } | null {
  const words: string[] = [];
  let at = from;
  for (; words.length < length; at += 1) {
    const token = sentence.tokens[at];
    if (token === undefined) return null;
    if (token.norm !== '-' || words.length === 0) words.push(withoutStop(token.form));
  }
  return { text: words.join(' '), last: at - 1 };
}

/** "a quarter of a percentage point", "two thirds of a mile": a share of one unit. */
export function partOfMeasure(sentence: Sentence, { last }: TokenRange): UnitReading | null {
  const { tokens } = sentence;
  if (tokens[last + 1]?.norm !== 'of' || !/^(an?|one)$/.test(tokens[last + 2]?.norm ?? '')) return null;
  return measureBehind(sentence, last + 2);
}

/** Words spelled like a unit that are none here: "30 second-hand cars", "two won", "a 100 real people", "5 g forces". */
function isOtherWord(sentence: Sentence, first: number, last: number, adjacent: boolean): boolean {
  const token = sentence.tokens[last];
  if (token === undefined) return true;
  const by = sentence.tokens[first - 1]?.norm ?? '';
  if (token.norm === 'won' && multipliers.has(by)) return false;
  if (/^(won|second|real|rand|mil|min)$/.test(token.norm)) return !/^(NOUN|SYM|X)$/.test(token.upos);
  if (token.norm === 'in') return !isInch(sentence, last);
  // A letter alone is a unit only right behind its number or in a measure's place.
  if (/^\p{L}$/u.test(token.form) && sentence.tokens[last + 1]?.norm === '-') return true;
  if (/^\p{L}$/u.test(token.form)) return first === last && (!adjacent || /^(PRON|DET|ADP)$/.test(token.upos));
  return false;
}

/** "2 in thick", "2 in.": the preposition has a noun behind it. */
function isInch({ tokens }: Sentence, index: number): boolean {
  const next = tokens[index + 1];
  return next === undefined || next.upos === 'PUNCT' || /^(thick|long|wide|high|tall|deep)$/.test(next.norm);
}

/** Nouns that a price or a rate is per: "$50 a barrel", "$5 per share", "twice a week". */
const rateNouns =
  /^(barrel|share|ounce|tonne|ton|gallon|litre|liter|bushel|person|head|piece|unit|hour|day|night|week|month|year|minute|second|km|kilometre|kilometer|mile|kg|kilo|kilogram|pound|megawatt|mwh|kwh|capita|household|employee|ticket|vehicle|metre|meter|foot|acre|hectare|annum|game|litre)$/;

/** "km2", "m³" in two tokens: an area or a volume. */
function raised({ tokens }: Sentence, reading: UnitReading): UnitReading {
  const next = tokens[reading.last + 1];
  const power = /^\^?[2²]$/.test(next?.form ?? '') ? 'square' : /^\^?[3³]$/.test(next?.form ?? '') ? 'cubic' : '';
  if (power === '' || reading.unit.kind !== 'length' || next?.span.start !== tokens[reading.last]?.span.end)
    return reading;
  const kind: UnitKind = power === 'square' ? 'area' : 'volume';
  return { unit: { name: `${power} ${reading.unit.name}`, kind }, first: reading.first, last: reading.last + 1 };
}

/** A rate: "miles per hour", "$50 a barrel", "km/h", "dollars a day". */
function withPer(sentence: Sentence, reading: UnitReading): UnitReading {
  const { tokens } = sentence;
  const link = tokens[reading.last + 1]?.norm ?? '';
  const noun = tokens[reading.last + 2];
  if (noun === undefined) return reading;
  const per = link === 'per' || link === '/';
  const article =
    /^(an?|each|every)$/.test(link) && /^(money|weight|volume|length|data|energy)$/.test(reading.unit.kind);
  const ago = /^(earlier|ago|later|previously|old)$/.test(tokens[reading.last + 3]?.norm ?? '');
  if (!per && !(article && rateNouns.test(noun.norm) && !ago)) return reading;
  const base = measureOf(noun.form)?.name ?? noun.lemma.toLowerCase();
  if (per && !/\p{L}/u.test(base)) return reading;
  const kind: UnitKind = reading.unit.kind === 'length' ? 'speed' : reading.unit.kind;
  return { unit: { name: `${reading.unit.name} per ${base}`, kind }, first: reading.first, last: reading.last + 2 };
}

/** A sum of money with what it is per: "$50 a barrel". */
export function moneyRate(sentence: Sentence, money: UnitReading, last: number): UnitReading | null {
  const rate = withPer(sentence, { ...money, last });
  return rate.last === last ? null : rate;
}

/** What a number counts by the tree: the noun that it modifies, or that it has an "of"-phrase with. */
export interface CountedByTree {
  readonly unit: Unit;
  readonly of: TokenRange;
}

/** The noun that tokens `first` to `last` count: the head to the right that they modify, else the noun of an "of"-phrase. */
export function countedByTree({ sentence }: Scene, first: number, last: number): CountedByTree | null {
  const { tokens } = sentence;
  for (let index = first; index <= last; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.head <= last || !/^(nummod|compound|amod|det|advmod|nmod)/.test(token.deprel))
      continue;
    const head = compoundHead(sentence, token.head, last);
    const noun = tokens[head];
    if (noun === undefined || !/^(NOUN|PROPN|SYM|ADJ)$/.test(noun.upos) || noun.kind !== 'word') continue;
    return { unit: countUnit(noun.lemma), of: { first: behind(sentence, last), last: head } };
  }
  if (tokens[last + 1]?.norm === 'of') return ofPhrase(sentence, first, last);
  return adjacentNoun(sentence, last);
}

/** In "a 1.3 billion-strong population" the population is counted; in "12 Airbus A350 jets" the jets are counted, whichever name the number hangs on; in "400-page report" pages are. */
function compoundHead({ tokens }: Sentence, head: number, last: number): number {
  let at = tokens[head]?.norm === 'strong' ? (tokens[head]?.head ?? head) : head;
  while (
    tokens[last + 1]?.norm !== '-' &&
    /^compound/.test(tokens[at]?.deprel ?? '') &&
    (tokens[at]?.head ?? -1) > at &&
    (tokens[at]?.head ?? -1) - last <= 5
  )
    at = tokens[at]?.head ?? at;
  return at;
}

function behind(sentence: Sentence, last: number): number {
  return sentence.tokens[last + 1]?.norm === '-' ? last + 2 : last + 1;
}

function ofPhrase(sentence: Sentence, first: number, last: number): CountedByTree | null {
  const { tokens } = sentence;
  for (let at = last + 2; at < Math.min(tokens.length, last + 10); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.upos === 'PUNCT' || token.upos === 'VERB') return null;
    const inside = token.head >= first && token.head <= last;
    const nominal = token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON';
    if (nominal && (inside || !/^(compound|nmod:poss|amod|flat)/.test(token.deprel)))
      return {
        unit: token.upos === 'PRON' ? countUnit('') : countUnit(token.lemma),
        of: { first: last + 2, last: at },
      };
  }
  return null;
}

/** Where the tree hangs the number elsewhere, the plural noun right behind it, with adjectives between. */
function adjacentNoun(sentence: Sentence, last: number): CountedByTree | null {
  const { tokens } = sentence;
  for (let at = last + 1; at <= last + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.upos === 'NOUN' && !/^compound/.test(token.deprel))
      return /Number=Plur/.test(token.feats)
        ? { unit: countUnit(token.lemma), of: { first: last + 1, last: at } }
        : null;
    if (!/^(ADJ|NOUN|PROPN)$/.test(token.upos)) return null;
  }
  return null;
}

function countUnit(lemma: string): Unit {
  const name = lemma.toLowerCase();
  const measure = name.length > 1 ? measureOf(name) : null;
  if (measure !== null) return measure;
  return { name: name === 'people' ? 'person' : name, kind: name === '' ? 'none' : 'count' };
}
