import type { QuantityForm } from '../../model/quantity.ts';
import type { Token } from '../../model/sentence.ts';
import { mentionAt } from '../actors/find-names.ts';
import type { Scene } from '../scene.ts';
import { type CountedNoun, countedNoun } from './counted-nouns.ts';
import { modifierBefore, modifierBehind } from './modifiers.ts';
import { smallNumbers, vagueShares, vagueSizes } from './number-words.ts';
import { type NumberReading, readNumber } from './read-number.ts';

/** A quantity of counted people or things in one sentence, by token positions. */
export interface QuantityMention {
  readonly first: number;
  readonly last: number;
  readonly form: QuantityForm;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly word: string | null;
  readonly noun: CountedNoun;
  /** The counted phrase; null where the words leave it out ("tens of thousands remained"). */
  readonly of: { readonly first: number; readonly last: number } | null;
  /** True where more come on top of those there ("80,000 additional", "another 2,000"). */
  readonly additional: boolean;
  readonly why: string;
}

/** Nouns after which a number is not a count. */
const notCounted =
  /^(percent|per|%|km|kilomet(er|re)s?|miles?|met(er|re)s?|hours?|days?|weeks?|months?|years?|minutes?|dollars?|euros?|roubles?|rubles?|pounds?|degrees|th|o'clock|a\.m|p\.m|gmt|members?|states?|countries|nations|cities|times|points?|tons?|tonnes?|deaths?|flights?)$/;

/** Quantities of a sentence, left to right. Numbers that count nothing known (years, ages, sums, distances) are passed over. */
export function findQuantities(scene: Scene): QuantityMention[] {
  const { tokens } = scene.sentence;
  const mentions: QuantityMention[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (scene.times.some((time) => time.first <= index && index <= time.last)) continue;
    if (mentionAt(scene.names, index) !== null) continue;
    const found =
      readRange(scene, index) ??
      readSingle(scene, index, mentions) ??
      readShare(scene, index) ??
      readSize(scene, index);
    if (found === null) continue;
    mentions.push(found);
    index = Math.max(index, found.last);
  }
  return mentions;
}

const norm = (tokens: readonly Token[], index: number): string => tokens[index]?.norm ?? '';

/** "between 10,000 and 12,000", "from 10,000 to 12,000", "10,000 to 12,000", "10,000–12,000". */
function readRange(scene: Scene, index: number): QuantityMention | null {
  const { tokens } = scene.sentence;
  const opener = /^(between|from)$/.test(norm(tokens, index)) ? index : null;
  const modifier = opener === null ? modifierBefore(tokens, index) : modifierBefore(tokens, index + 1);
  let start = opener === null ? index : index + 1;
  if (opener !== null && /^(about|around|some|roughly|approximately)$/.test(norm(tokens, start))) start += 1;
  const low = readNumber(tokens, start);
  if (low?.kind !== 'number' || (opener === null && modifier === null && isLabelled(scene, index, low.last)))
    return null;
  let at = low.last + 1;
  const bridgingNoun = opener !== null && countedNoun([norm(tokens, at)]) !== null ? 1 : 0;
  at += bridgingNoun;
  const joiner = opener !== null && norm(tokens, index) === 'between' ? /^and$/ : /^(to|-|or)$/;
  if (!joiner.test(norm(tokens, at))) return null;
  at += 1;
  while (/^(about|around|some|roughly|approximately|possibly|perhaps|as|even)$/.test(norm(tokens, at))) at += 1;
  const high = readNumber(tokens, at);
  if (high?.kind !== 'number') return null;
  const scaled = scaleLow(low.value, high.value, tokens[low.last]?.norm ?? '');
  if (scaled > high.value) return null;
  const noun = nounBehind(scene, high.last);
  if (noun === null) return null;
  const first = opener ?? modifier?.first ?? low.first;
  return {
    first,
    last: high.last,
    form: 'between',
    value: null,
    low: scaled,
    high: high.value,
    word: null,
    noun: noun.noun,
    of: noun.of,
    additional: noun.additional,
    why: 'quantity/range',
  };
}

/** "10 to 12 thousand" means ten thousand; "10,000 to 12,000" is as printed. */
function scaleLow(low: number, high: number, lastWord: string): number {
  if (/^(hundred|thousand|million|lakh|billion)$/.test(lastWord)) return low;
  for (const by of [1e9, 1e6, 1e5, 1e3])
    if (high % by === 0 && high >= by && low < 1000 && high / by < 1000 && low <= high / by) return low * by;
  return low;
}

function readSingle(scene: Scene, index: number, earlier: readonly QuantityMention[]): QuantityMention | null {
  const { tokens } = scene.sentence;
  const plus = plusNumber(tokens[index]);
  const number =
    plus === null ? readNumber(tokens, index) : { kind: 'number' as const, value: plus, first: index, last: index };
  if (number === null || isBareOne(tokens, number)) return null;
  if (tokens[index]?.kind === 'number' && /\d(st|nd|rd|th)$/.test(tokens[index]?.form ?? '')) return null;
  if (
    /^[$€£#№]$/.test(norm(tokens, index - 1)) ||
    (/^(no|no\.|section|chapter|article|resolution|number|page|room|aged|since|in)$/.test(norm(tokens, index - 1)) &&
      number.kind === 'number' &&
      isYearOrLabel(tokens, index))
  )
    return null;
  const modifier = modifierBefore(tokens, index);
  if (modifier === null && isLabelled(scene, index, number.last)) return null;
  const behind = modifierBehind(tokens, number.last);
  const last = behind?.last ?? number.last;
  const counted =
    nounBehind(scene, last) ??
    nounBefore(scene, modifier?.first ?? number.first, number) ??
    elliptical(scene, last, earlier, number);
  if (counted === null) return null;
  // "500-strong battalions": so many people each, not so many battalions.
  if (norm(tokens, last + 2) === 'strong' && counted.noun.unit !== 'person') return null;
  const first = modifier?.first ?? number.first;
  const form = plus !== null ? 'at-least' : (behind?.form ?? modifier?.form ?? 'exactly');
  const base = {
    first,
    last,
    noun: counted.noun,
    of: counted.of,
    additional: counted.additional || isAdditional(tokens, first),
  };
  if (number.kind === 'worded') {
    return { ...base, form: 'worded', value: null, low: null, high: null, word: number.word, why: 'quantity/worded' };
  }
  if (number.kind === 'fraction') return fraction(base, form, number.value);
  return {
    ...base,
    form,
    value: number.value,
    low: null,
    high: null,
    word: null,
    why: modifier === null ? 'quantity/number' : `quantity/number: ${modifier.words}`,
  };
}

/** A number that belongs to a name ("Boeing 737", "Flight 17") or to a compound ("an 85-year-old man", "28-member"). */
function isLabelled(scene: Scene, index: number, last: number): boolean {
  const { tokens } = scene.sentence;
  const before = tokens[index - 1];
  const number = tokens[last];
  const dash = tokens[last + 1];
  const behind = tokens[last + 2];
  const glued =
    number !== undefined &&
    dash !== undefined &&
    behind !== undefined &&
    dash.norm === '-' &&
    dash.span.start === number.span.end &&
    behind.span.start === dash.span.end;
  if (glued && behind.kind === 'word') return behind.norm !== 'strong';
  if (before?.norm === '-' && before.span.end === tokens[index]?.span.start && tokens[index - 2]?.kind === 'number')
    return true;
  if (
    before === undefined ||
    index <= Math.max(1, scene.opening) ||
    tokens[index]?.kind !== 'number' ||
    !/^\p{Lu}/u.test(before.form)
  )
    return false;
  return mentionAt(scene.names, index - 1) === null && !scene.times.some((time) => time.last === index - 1);
}

/** "seven-plus" is one word. */
function plusNumber(token: Token | undefined): number | null {
  const match = /^([a-z]+|\d+)-plus$/.exec(token?.norm ?? '');
  return match === null
    ? null
    : (smallNumbers.get(match[1] ?? '') ?? (/^\d+$/.test(match[1] ?? '') ? Number(match[1]) : null));
}

/** "one battalion going somewhere": an article rather than a count, unless "only" or "just" stands before. */
function isBareOne(tokens: readonly Token[], number: NumberReading): boolean {
  return (
    norm(tokens, number.first) === 'one' &&
    number.first === number.last &&
    !/^(only|just)$/.test(norm(tokens, number.first - 1))
  );
}

type Base = Pick<QuantityMention, 'first' | 'last' | 'noun' | 'of' | 'additional'>;

function fraction(base: Base, form: QuantityForm, value: number): QuantityMention {
  const low = form === 'at-least' || form === 'more-than' ? value : null;
  const high = form === 'at-most' || form === 'less-than' ? value : null;
  return {
    ...base,
    form: 'fraction',
    value,
    low,
    high,
    word: form === 'exactly' ? null : form,
    why: 'quantity/fraction',
  };
}

function isYearOrLabel(tokens: readonly Token[], index: number): boolean {
  const form = tokens[index]?.form ?? '';
  return norm(tokens, index - 1) === 'in' || norm(tokens, index - 1) === 'since' ? /^(1[89]|20)\d\d$/.test(form) : true;
}

function isAdditional(tokens: readonly Token[], first: number): boolean {
  return (
    /^(further|additional|extra)$/.test(norm(tokens, first - 1)) ||
    (norm(tokens, first - 1) === 'another' &&
      /^(sent|send|sending|deployed|moved|added|brought|with|by)$/.test(norm(tokens, first - 2)))
  );
}

interface Counted {
  readonly noun: CountedNoun;
  readonly of: QuantityMention['of'];
  readonly additional: boolean;
}

const phraseBreak =
  /^(and|or|but|who|which|that|had|has|have|were|was|are|is|been|remain|remained|remains|still|would|will|to|in|on|at|near|close|along|from|with|by|for|as|than|while|amid|after|before|since|inside|across|between|into|against|over|under|within|around|about|there|here|stationed|deployed|massed|amassed|could|may|might|should|must|can|did|does|do|not|if|when|where|because|so|left|withdrew|withdrawn)$/;

/** The counted noun behind a number: "troops", "Russian combat troops", "of its soldiers", "of the troops it had". */
function nounBehind(scene: Scene, last: number): Counted | null {
  const { tokens } = scene.sentence;
  let start = last + 1;
  let additional = false;
  if (norm(tokens, start) === 'of' || norm(tokens, start) === 'more' || norm(tokens, start) === 'additional') {
    additional = norm(tokens, start) !== 'of';
    start += 1;
    if (norm(tokens, start) === 'of') start += 1;
  }
  let best: { noun: CountedNoun; last: number } | null = null;
  for (let index = start; index < Math.min(tokens.length, start + 9); index += 1) {
    const token = tokens[index];
    if (token === undefined || phraseBreak.test(token.norm)) break;
    if (token.kind === 'mark' && !/^['’,-]$/.test(token.form)) break;
    if (token.form === ',' && (best !== null || index === start || tokens[index + 1]?.kind === 'number')) break;
    if (notCounted.test(token.norm) && index === start) return null;
    if (/^(additional|more|extra|further|fresh)$/.test(token.norm)) additional = true;
    if (token.kind === 'number' && norm(tokens, index + 2) !== 'strong') break;
    if (best !== null && /^(the|a|an|its|their|his|of)$/.test(token.norm) && norm(tokens, index) !== 'of') break;
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

/** "3,000 Russians", "thousands of Russians": people of a nation, not a force. */
function demonymBehind(scene: Scene, start: number, additional: boolean): Counted | null {
  const mention = mentionAt(scene.names, start);
  if (mention === null || mention.kind !== 'demonym' || !/s$/.test(norm(scene.sentence.tokens, mention.last)))
    return null;
  return {
    noun: { unit: 'person', military: false, sector: 'CVL' },
    of: { first: mention.first, last: mention.last },
    additional,
  };
}

/** "the number of Russian troops has risen to about 16,000", "the force had shrunk to 1,000", "Tanks | 160": the noun stands before. */
function nounBefore(scene: Scene, first: number, number: NumberReading): Counted | null {
  const { tokens } = scene.sentence;
  if (number.kind === 'fraction' || (number.kind === 'number' && number.value < 100 && norm(tokens, first - 1) !== '|'))
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
  const link = norm(tokens, first - 1);
  const cell = link === '|';
  if (
    !cell &&
    !/^(to|at|is|was|were|are|numbered|numbers|numbering|totalled|totaled|totals|totalling|reached|exceeded|now|of|the|ran|run|stopped)$/.test(
      link,
    )
  )
    return null;
  if (link === 'the' && !/^(who|that|which|based|permanently|stationed|of)$/.test(norm(tokens, number.last + 1)))
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
      return { noun: { unit: 'person', military: false, sector: null }, of: null, additional: false };
    }
    if (noun === null || !noun.military) continue;
    if (!cell && link !== 'the' && !isLevelVerb(tokens, index, first)) return null;
    return { noun, of: { first: startOfPhrase(scene, index), last: index }, additional: false };
  }
  return link === 'the' && number.kind === 'number' && number.value >= 100
    ? { noun: { unit: 'person', military: false, sector: null }, of: null, additional: false }
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
      /^(combat|ground|military|special|armed|regular|border)$/.test(norm(scene.sentence.tokens, first - 1)))
  )
    first -= 1;
  return first;
}

/** "thousands of them had withdrawn, but tens of thousands remained": what the quantity before it counts. */
function elliptical(
  scene: Scene,
  last: number,
  earlier: readonly QuantityMention[],
  number: NumberReading,
): Counted | null {
  const { tokens } = scene.sentence;
  const of = norm(tokens, last + 1) === 'of';
  const them = of && /^(them|these|those|whom|which|others)$/.test(norm(tokens, last + 2));
  const additional = norm(tokens, last + 1) === 'more';
  const verbAt = last + 1 + (additional ? 1 : 0);
  const verb =
    /^(had|have|has|were|was|are|remain|remained|remains|still|left|withdrew|would|could|may|might|stayed|stay|already|now|then|in|inside|along|near|on|at|close|,|\.|and|but|while|;)$/.test(
      norm(tokens, verbAt),
    ) || verbAt >= tokens.length;
  if (!them && (of || !verb || (number.kind === 'number' && number.value < 100))) return null;
  if (number.kind === 'number' && /^(1[89]|20)\d\d$/.test(tokens[number.first]?.form ?? '')) return null;
  if (number.kind === 'worded' && /^(several|a few)$/.test(number.word) && !them) return null;
  const counted = them ? { first: last + 2, last: last + 2 } : null;
  const before = earlier[earlier.length - 1];
  if (before !== undefined && before.noun.unit === 'person') return { noun: before.noun, of: counted, additional };
  const stays = /^(remain|remains|remained|stayed)$/.test(norm(tokens, verbAt)) && number.kind === 'number';
  const stands =
    /^(had|have|has|were|was|are|remain|remained|remains|still|stayed)$/.test(norm(tokens, verbAt)) ||
    additional ||
    /^(in|inside|along|near)$/.test(norm(tokens, verbAt));
  if (number.kind === 'fraction' && !them) return null;
  if (number.kind === 'number' && !them && !stays && !(stands && isContinued(tokens, number.first))) return null;
  return { noun: { unit: 'person', military: false, sector: null }, of: counted, additional };
}

/** "another 22,000 in Crimea" goes on from the sentence before; a bare number does not. */
function isContinued(tokens: readonly Token[], first: number): boolean {
  return /^(another|further|additional)$/.test(norm(tokens, first - 1));
}

/** "most of its troops", "the majority have gone", "the bulk of the force". */
function readShare(scene: Scene, index: number): QuantityMention | null {
  const { tokens } = scene.sentence;
  const word = norm(tokens, index);
  if (!vagueShares.has(word)) return null;
  const article = /^(the|a)$/.test(norm(tokens, index - 1)) ? index - 1 : index;
  const first = /^(vast|great|overwhelming)$/.test(norm(tokens, index - 1)) ? index - 1 : article;
  const of = norm(tokens, index + 1) === 'of';
  const counted = of || word === 'most' ? nounBehind(scene, index) : null;
  if (counted !== null && counted.noun.military && (of || isClose(tokens, index, counted))) {
    return {
      first,
      last: index,
      form: 'worded',
      value: null,
      low: null,
      high: null,
      word,
      noun: counted.noun,
      of: counted.of,
      additional: false,
      why: 'quantity/share',
    };
  }
  const goes =
    /^(had|have|has|were|was|are|now)$/.test(norm(tokens, index + 1)) ||
    (of && /^(them|these|those)$/.test(norm(tokens, index + 2)));
  if (word === 'most' || !goes) return null;
  return {
    first,
    last: index,
    form: 'worded',
    value: null,
    low: null,
    high: null,
    word,
    noun: { unit: 'person', military: false, sector: null },
    of: null,
    additional: false,
    why: 'quantity/share',
  };
}

/** "most Russian troops", but not "most recently, they repatriated a fighter". */
function isClose(tokens: readonly Token[], index: number, counted: Counted): boolean {
  if (counted.of === null || counted.of.last - index > 3) return false;
  return !tokens.slice(index + 1, counted.of.last).some((token) => /ly$/.test(token.norm) || token.kind === 'mark');
}

/** "substantial forces", "a large force". */
function readSize(scene: Scene, index: number): QuantityMention | null {
  const { tokens } = scene.sentence;
  const word = norm(tokens, index);
  if (!vagueSizes.has(word)) return null;
  const number =
    /^(number|numbers|contingent)$/.test(norm(tokens, index + 1)) && norm(tokens, index + 2) === 'of' ? 2 : 0;
  const counted = nounBehind(scene, index + number);
  const between =
    counted?.of == null ? [] : tokens.slice(index + number + 1, counted.of.last).map((token) => token.norm);
  if (
    counted === null ||
    between.includes('of') ||
    counted.noun.unit !== 'person' ||
    !counted.noun.military ||
    counted.of === null ||
    counted.of.first - index > 3 + number
  )
    return null;
  return {
    first: index,
    last: index + number,
    form: 'worded',
    value: null,
    low: null,
    high: null,
    word,
    noun: counted.noun,
    of: counted.of,
    additional: false,
    why: 'quantity/size',
  };
}
