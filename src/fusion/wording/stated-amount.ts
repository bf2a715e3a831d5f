import type { Evidence } from '../../model/evidence.ts';
import { priors } from '../priors.ts';
import { type Amount, boundAmount, intervalAmount, type Refusal } from './amount.ts';
import { roundingCell } from './rounding-cell.ts';
import { type WordedAmount, wordedAmount } from './worded-amount.ts';

const { hedgeWidth, fractionCell } = priors;

/** What each evidence was read as: it is read often, and never changes. */
const read = new WeakMap<Evidence, WordedAmount | Refusal>();

/** Reads an evidence's form, numbers and word; refuses what no force can be. */
export function statedAmount(evidence: Evidence): WordedAmount | Refusal {
  const known = read.get(evidence) ?? readAmount(evidence);
  read.set(evidence, known);
  return known;
}

function readAmount(evidence: Evidence): WordedAmount | Refusal {
  const { form, value, low, high, word } = evidence;
  const absurd = [value, low, high].find((number) => number !== null && !(number >= 0 && number < 1e12));
  if (absurd !== undefined) return { refused: `${absurd} is no number of anything` };
  if (value === null && low === null && high === null) {
    if (word === null || word.trim() === '') return { refused: 'it gives neither a number nor a word for one' };
    return bounded(wordedAmount(word) ?? { refused: `the lexicon has no entry for "${word}"` }, form);
  }
  const share = form === 'fraction' || evidence.unit === 'fraction';
  if (share && [value, low, high].some((number) => number !== null && number > 1)) {
    return { refused: `a fraction must lie between 0 and 1, not at ${value ?? high ?? low}` };
  }
  const amount = numberAmount(evidence, share);
  return 'refused' in amount ? amount : { kind: share ? 'share' : 'count', amount };
}

function numberAmount({ form, value, low, high }: Evidence, share: boolean): Amount | Refusal {
  switch (form) {
    case 'at-least':
    case 'more-than':
      return boundAmount('at-least', value ?? low ?? high ?? 0, hedgeWidth.bound);
    case 'at-most':
    case 'less-than':
      return boundAmount('at-most', value ?? high ?? low ?? 0, hedgeWidth.bound);
    case 'exactly':
    case 'about':
    case 'between':
    case 'worded':
    case 'fraction':
    case 'difference':
      break;
  }
  if (value !== null && form !== 'between') return pointAmount(value, form !== 'exactly' && form !== 'fraction', share);
  if (low !== null && high !== null) {
    if (low > high) return { refused: `its lower end, ${low}, lies above its upper end, ${high}` };
    return intervalAmount(low, high, null, hedgeWidth.range);
  }
  if (low !== null) return boundAmount('at-least', low, hedgeWidth.bound);
  if (high !== null) return boundAmount('at-most', high, hedgeWidth.bound);
  return pointAmount(value ?? 0, true, share);
}

function pointAmount(value: number, hedged: boolean, share: boolean): Amount {
  const width = hedged ? hedgeWidth.about : hedgeWidth.bare;
  if (share) {
    const half = fractionHalfCell(value);
    return intervalAmount(Math.max(0, value - half), Math.min(1, value + half), value, width);
  }
  if (value === 0) return intervalAmount(0, 0, 0, width);
  const cell = roundingCell(value, hedged);
  return intervalAmount(cell.low, cell.high, value, width);
}

function fractionHalfCell(value: number): number {
  if (value === 0 || value === 1) return 0.03;
  const near = (denominator: number): boolean =>
    Math.abs(value * denominator - Math.round(value * denominator)) < 0.025;
  if (near(2) || near(3) || near(4)) return fractionCell.simple;
  return near(10) ? fractionCell.tens : fractionCell.percent;
}

/** "More than tens of thousands", "over half": the word's own range, open on the side that the form opens. */
function bounded(worded: WordedAmount | Refusal, form: Evidence['form']): WordedAmount | Refusal {
  if ('refused' in worded || worded.kind === 'quality') return worded;
  const { low, high } = worded.amount.parts[0]!;
  // A share of "over half" opens upward from the middle of "half", a count of "over a thousand" from its low end.
  const middle = worded.kind === 'share' ? (low + high) / 2 : low;
  if (form === 'at-least' || form === 'more-than') {
    return { kind: worded.kind, amount: boundAmount('at-least', middle, hedgeWidth.worded) };
  }
  if (form === 'at-most' || form === 'less-than') {
    return {
      kind: worded.kind,
      amount: boundAmount('at-most', worded.kind === 'share' ? middle : high, hedgeWidth.worded),
    };
  }
  return worded;
}
