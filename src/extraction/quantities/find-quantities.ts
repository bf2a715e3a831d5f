import type { QuantityForm } from '../../model/quantity.ts';
import { mentionAt } from '../actors/find-names.ts';
import { normAt } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import { countedNoun } from './counted-nouns.ts';
import { elliptical, nounBefore, nounBehind } from './find-counted.ts';
import { modifierBefore, modifierBehind } from './modifiers.ts';
import type { QuantityMention } from './quantity-mention.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { readShare, readSize } from './read-share.ts';

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

/** "between 10,000 and 12,000", "from 10,000 to 12,000", "10,000 to 12,000", "10,000–12,000". */
function readRange(scene: Scene, index: number): QuantityMention | null {
  const { tokens } = scene.sentence;
  const opener = /^(between|from)$/.test(normAt(tokens, index)) ? index : null;
  const modifier = opener === null ? modifierBefore(tokens, index) : modifierBefore(tokens, index + 1);
  let start = opener === null ? index : index + 1;
  if (opener !== null && /^(about|around|some|roughly|approximately)$/.test(normAt(tokens, start))) start += 1;
  const low = readNumber(tokens, start);
  if (low?.kind !== 'number' || (opener === null && modifier === null && isLabelled(scene, index, low.last)))
    return null;
  let at = low.last + 1;
  const bridgingNoun = opener !== null && countedNoun([normAt(tokens, at)]) !== null ? 1 : 0;
  at += bridgingNoun;
  const joiner = opener !== null && normAt(tokens, index) === 'between' ? /^and$/ : /^(to|-|or)$/;
  if (!joiner.test(normAt(tokens, at))) return null;
  at += 1;
  while (/^(about|around|some|roughly|approximately|possibly|perhaps|as|even)$/.test(normAt(tokens, at))) at += 1;
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
  const number = readNumber(tokens, index);
  if (number === null || isBareOne(tokens, number)) return null;
  if (tokens[index]?.kind === 'number' && /\d(st|nd|rd|th)$/.test(tokens[index]?.form ?? '')) return null;
  if (
    /^[$€£#№]$/.test(normAt(tokens, index - 1)) ||
    (/^(no|no\.|section|chapter|article|resolution|number|page|room|aged|since|in)$/.test(normAt(tokens, index - 1)) &&
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
  if (normAt(tokens, last + 2) === 'strong' && counted.noun.unit !== 'person') return null;
  const first = modifier?.first ?? number.first;
  const form = behind?.form ?? modifier?.form ?? 'exactly';
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
  if (glued && behind.kind === 'word') return !/^(strong|plus|odd)$/.test(behind.norm);
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

/** "one battalion going somewhere": an article rather than a count, unless "only" or "just" stands before. */
function isBareOne(tokens: readonly Token[], number: NumberReading): boolean {
  return (
    normAt(tokens, number.first) === 'one' &&
    number.first === number.last &&
    !/^(only|just)$/.test(normAt(tokens, number.first - 1))
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
  return normAt(tokens, index - 1) === 'in' || normAt(tokens, index - 1) === 'since'
    ? /^(1[89]|20)\d\d$/.test(form)
    : true;
}

function isAdditional(tokens: readonly Token[], first: number): boolean {
  return (
    /^(further|additional|extra)$/.test(normAt(tokens, first - 1)) ||
    (normAt(tokens, first - 1) === 'another' &&
      /^(sent|send|sending|deployed|moved|added|brought|with|by)$/.test(normAt(tokens, first - 2)))
  );
}
