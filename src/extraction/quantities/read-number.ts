import { isHyphen, normAt } from '../norms.ts';
import { measureOf } from './measure-units.ts';
import type { NumberReading, Tokens } from './number-reading.ts';
import { denominators, magnitudes, multipliers, smallNumbers, vagueCounts, vulgarFractions } from './number-words.ts';
import { readCount } from './read-count.ts';
import { readFraction, readPercent } from './read-fraction.ts';

/** Words other than digits and cardinals that a number may begin with. */
const openers = new Set(['half', 'quarter', ...vagueCounts, ...magnitudes.keys(), ...smallNumbers.keys()]);

/** Words behind an article with which it begins a number: "a few", "a dozen", "a third". */
const behindArticle = new Set(['few', 'couple', 'single', '-', ...multipliers.keys(), ...denominators.keys()]);

/** Whether a number may begin at a token: a quick test before the rules. */
export function beginsNumber(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.norm === 'a' || token.norm === 'an') return behindArticle.has(normAt(tokens, index + 1));
  return token.kind === 'number' || openers.has(token.norm) || vulgarFractions.has(token.form);
}

/** Reads the longest number that begins at token `first`; null where none does. */
export function readNumber(tokens: Tokens, first: number): NumberReading | null {
  return (
    readWordedMagnitude(tokens, first) ??
    readHalfOf(tokens, first) ??
    readFraction(tokens, first) ??
    readPercent(tokens, readCount(tokens, first))
  );
}

/** "tens of thousands", "several hundred", "a couple of thousand", "a few thousand", "thousands". */
function readWordedMagnitude(tokens: Tokens, first: number): NumberReading | null {
  let at = first;
  if (normAt(tokens, at) === 'a' && /^(few|couple)$/.test(normAt(tokens, at + 1))) at += 1;
  const vague = normAt(tokens, at);
  if (vagueCounts.has(vague) && vague !== 'some') {
    const gap = normAt(tokens, at + 1) === 'of' ? 2 : vague === 'many' && normAt(tokens, at + 1) === 'more' ? 2 : 1;
    const unit = normAt(tokens, at + gap);
    if (/^(dozen|hundred|thousand|million|billion)s?$/.test(unit)) {
      const article = at > first ? 'a ' : '';
      const of = normAt(tokens, at + 1) === 'of' ? ' of' : '';
      return { kind: 'worded', word: `${article}${vague}${of} ${unit}`, first, last: at + gap };
    }
    if (vague === 'several') return { kind: 'worded', word: 'several', first, last: at };
    if (at > first && vague === 'few') return { kind: 'worded', word: 'a few', first, last: at };
    if (at > first && normAt(tokens, at + 1) === 'of')
      return { kind: 'number', value: 2, glued: '', first, last: at + 1 };
    return null;
  }
  if (!magnitudes.has(normAt(tokens, first))) return null;
  const second = normAt(tokens, first + 2);
  if (normAt(tokens, first + 1) === 'of' && /^(thousands|millions|billions|trillions)$/.test(second)) {
    return { kind: 'worded', word: `${normAt(tokens, first)} of ${second}`, first, last: first + 2 };
  }
  return normAt(tokens, first) === 'tens' ? null : { kind: 'worded', word: normAt(tokens, first), first, last: first };
}

/** "half a million", "half-a-million", "half an hour", "half a dozen". */
function readHalfOf(tokens: Tokens, first: number): NumberReading | null {
  const word = normAt(tokens, first);
  const million = multipliers.get(normAt(tokens, first + 1));
  if (word === 'quarter' && million !== undefined && million >= 1e3)
    return { kind: 'number', value: million / 4, glued: '', first, last: first + 1 };
  if (word !== 'half') return null;
  const skip = (at: number): number => (isHyphen(tokens, at) ? at + 1 : at);
  const article = skip(first + 1);
  const noun = /^an?$/.test(normAt(tokens, article)) ? skip(article + 1) : article;
  const by = multipliers.get(normAt(tokens, noun));
  if (by !== undefined) return { kind: 'number', value: by / 2, glued: '', first, last: noun };
  if (noun === article || measureOf(normAt(tokens, noun)) === null) return null;
  return { kind: 'number', value: 0.5, glued: '', first, last: article };
}
