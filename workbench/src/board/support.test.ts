import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import type { Contribution, DayBand, Estimate } from '../../../src/model/estimate.ts';
import { moversOf, supportInWords } from './support.ts';

const day = '2014-05-30' as Day;
const headline: DayBand = { day, q05: 1, q25: 2, median: 3, q75: 4, q95: 5, none: 0, up: 0, down: 0, silent: false };

function contribution(claim: string, origin: string, influence: number): Contribution {
  return {
    claim,
    origin,
    influence,
    source: 'an officer',
    family: 'NATO',
    saidAt: day,
    day,
    low: 1,
    high: 2,
    open: null,
    point: null,
    superseded: false,
    role: 'level',
    conversion: null,
  };
}

const estimate: Estimate = {
  format: 'muster.series/1',
  key: { force: 'RUS', forceName: 'Russian forces', area: 'Crimea', scope: 'personnel' },
  asOf: day,
  days: [headline],
  headline,
  contributions: [contribution('r1.1', 'a', 0.1), contribution('r2.1', 'a', 0), contribution('r3.1', 'b', -0.4)],
  statements: [],
  unused: [],
};

it('counts copies of one utterance once', () => {
  expect(supportInWords(estimate)).toBe('3 claims from 2 origins');
});

it('puts the strongest first, whatever its direction', () => {
  expect(moversOf(estimate).map(({ claim }) => claim)).toEqual(['r3.1', 'r1.1']);
});
