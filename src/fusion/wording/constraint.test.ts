import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../model/evidence.ts';
import { evidenceOf } from '../evidence-fixture.ts';
import { gridFor } from '../inference/grid.ts';
import { constraintOf } from './constraint.ts';
import { statedLevels } from './stated-levels.ts';

const bases = [
  evidenceOf('nato-april', '2014-04-02', { value: 40_000 }),
  evidenceOf('nato-bound', '2014-04-03', { form: 'at-least', value: 90_000 }),
  evidenceOf('ukraine', '2014-03-27', { family: 'UKR', form: 'between', low: 80_000, high: 100_000 }),
  evidenceOf('later', '2014-07-01', { value: 70_000 }),
];

function read(given: Partial<Evidence>, scope = 'personnel', known: readonly Evidence[] = bases) {
  return constraintOf(evidenceOf('claim', '2014-05-30', given), statedLevels(known, scope), gridFor(scope), scope);
}

describe('what words allow', () => {
  test.each<[string, Partial<Evidence>, number, number, string | null]>([
    ['a bare figure', { value: 40_000 }, 37_500, 42_500, null],
    ['a hedged figure', { form: 'about', value: 40_000 }, 35_000, 45_000, null],
    ['a range', { form: 'between', low: 10_000, high: 12_000 }, 10_000, 12_000, null],
    ['a lower bound', { form: 'at-least', value: 10_000 }, 10_000, 1_000_000, null],
    ['an upper bound', { form: 'less-than', value: 1000 }, 0, 1000, null],
    ['none at all', { value: 0 }, 0, 0, null],
    ['an order of magnitude', { form: 'worded', word: 'tens of thousands' }, 20_000, 100_000, null],
    ['"more than" of one', { form: 'more-than', word: 'thousands' }, 2000, 1_000_000, null],
    [
      'a share gone',
      { form: 'fraction', value: 2 / 3, unit: 'fraction', measure: 'withdrawn' },
      11_333,
      15_333,
      '1/3 of 40,000',
    ],
    [
      'a share left',
      { form: 'fraction', value: 0.25, unit: 'fraction', measure: 'remaining' },
      8000,
      12_000,
      '1/4 of 40,000',
    ],
    [
      'over a share gone',
      { form: 'more-than', value: 2 / 3, unit: 'fraction', measure: 'withdrawn' },
      0,
      13_333,
      'at most 1/3 of 40,000',
    ],
    ['a worded share', { form: 'worded', word: 'most', measure: 'withdrawn' }, 2000, 20_000, '5% to 1/2 of 40,000'],
    ['a number gone', { value: 10_000, measure: 'withdrawn' }, 28_750, 31_250, '40,000 less 10,000'],
    [
      'a worded number gone',
      { form: 'worded', word: 'thousands', measure: 'withdrawn' },
      30_000,
      38_000,
      '40,000 less 2,000 to 10,000',
    ],
    [
      'more than a number gone',
      { form: 'more-than', value: 10_000, measure: 'withdrawn' },
      0,
      30_000,
      '40,000 less at least 10,000',
    ],
    [
      'arrivals at a named level',
      { value: 10_000, measure: 'arrived', reference: 'nato-april' },
      48_750,
      51_250,
      '40,000 and 10,000',
    ],
    [
      'much',
      { form: 'worded', word: 'substantial', measure: 'remaining' },
      10_000,
      1_000_000,
      'at least 1/4 of 40,000',
    ],
    [
      'another family’s base',
      { family: 'FRA', form: 'worded', word: 'half', measure: 'remaining' },
      40_500,
      49_500,
      '45% to 55% of 90,000 (as UKR put it)',
    ],
    [
      'a named base',
      { form: 'fraction', value: 0.5, measure: 'remaining', reference: 'ukraine' },
      40_500,
      49_500,
      '1/2 of 90,000 (as UKR put it)',
    ],
    ['battalions', { value: 7, unit: 'battalion', measure: 'remaining' }, 3882, 10_171, '7 battalions of about 900'],
    ['battalion', { value: 1, unit: 'battalion', measure: 'remaining' }, 522.6, 1525.7, '1 battalion of about 900'],
  ])('%s', (_, given, low, high, conversion) => {
    const found = read(given);
    expect(found).toMatchObject({ conversion });
    if ('refused' in found) return;
    expect(Math.abs(found.low - low)).toBeLessThan(1);
    expect(Math.abs(found.high - high)).toBeLessThan(1);
  });
});

describe('what cannot be used, and why', () => {
  test.each<[Partial<Evidence>, string]>([
    [{ form: 'between', low: 12_000, high: 10_000 }, 'its lower end, 12000, lies above its upper end, 10000'],
    [{ form: 'fraction', value: 1.5, unit: 'fraction' }, 'a fraction must lie between 0 and 1, not at 1.5'],
    [{ value: -5 }, '-5 is no number of anything'],
    [{ value: Number.NaN }, 'NaN is no number of anything'],
    [{ value: Number.POSITIVE_INFINITY }, 'Infinity is no number of anything'],
    [{ value: 5_000_000 }, '4,500,000 is beyond what this series can hold (1,000,000)'],
    [{}, 'it gives neither a number nor a word for one'],
    [{ form: 'worded', word: 'elite' }, 'the lexicon has no entry for "elite"'],
    [{ value: 10, unit: 'tank' }, 'it counts "tank", which does not convert to people'],
    [{ value: 10, unit: 'constructor' }, 'it counts "constructor", which does not convert to people'],
    [{ value: 100, measure: 'killed' }, 'it is about "killed", not about how many there are'],
    [{ value: 5000, measure: 'arrived' }, 'it says how many came, and names no level that they were added to'],
    [{ value: 50_000, measure: 'withdrawn' }, 'it takes 45,000 or more from a base of 40,000'],
    [
      { value: 5000, measure: 'withdrawn', family: 'FRA' },
      'no base: its own source has stated no level that this was taken from',
    ],
    [{ form: 'difference', value: 5000 }, 'it is a difference, and does not say whether more or fewer'],
    [{ value: 5000, confidence: 0 }, 'there is no confidence that the text says this'],
  ])('%o', (given, refused) => {
    expect(read(given)).toEqual({ refused });
  });

  test.each(['most', 'substantial'])('"%s" of nothing that anybody stated', (word) => {
    expect(read({ form: 'worded', word }, 'personnel', [])).toEqual({
      refused: 'no base: nobody has stated a level that this is a fraction of',
    });
  });
});

test('a series of things counts those things', () => {
  expect(read({ value: 20, unit: 'tanks' }, 'tank', [])).toMatchObject({ low: 17.5, high: 22.5, conversion: null });
  expect(read({ value: 20 }, 'tank', [])).toEqual({ refused: 'it counts "person", and this series counts "tank"' });
});
