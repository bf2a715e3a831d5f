import { expect, it } from 'vitest';
import type { Day } from '../model/day.ts';
import type { Contribution, DayBand, Estimate } from '../model/estimate.ts';
import { outlineOf } from './outline-of.ts';

function bandOf(index: number): DayBand {
  const day = new Date(Date.UTC(2014, 0, 1 + index)).toISOString().slice(0, 10) as Day;
  const median = index === 101 ? 41_234.567 : 10_000;
  return { day, q05: 1, q25: 2, median, q75: 3, q95: 4, none: 0, up: 0, down: 0, silent: false };
}

function contributionOf(claim: string, given: Partial<Contribution>): Contribution {
  const day = '2014-05-30' as Day;
  return {
    claim,
    origin: claim,
    source: 'an officer',
    family: 'NATO',
    saidAt: day,
    day,
    low: 1,
    high: 2,
    open: null,
    point: null,
    superseded: false,
    weight: 1,
    role: 'level',
    influence: 0,
    conversion: null,
    credibility: 3,
    ...given,
  };
}

const days = Array.from({ length: 400 }, (_, index) => bandOf(index));
const estimate: Estimate = {
  format: 'muster.series/1',
  key: { force: 'RUS', forceName: 'Russian forces', area: 'Crimea', scope: 'personnel' },
  asOf: '2015-02-04' as Day,
  days,
  headline: bandOf(399),
  contributions: [
    contributionOf('r1.1', { influence: 0.1, saidAt: '2014-06-01' as Day }),
    contributionOf('r2.1', { origin: 'r1.1', influence: 0.1 }),
    contributionOf('r3.1', { influence: -0.4, family: 'UKR' }),
  ],
  processes: [],
  origins: [],
  statements: [],
  sources: [],
  contradictions: [],
  explanations: [],
  changes: [],
  conversions: [],
  wanted: [],
  relativeTo: 'what observers say together',
  unused: [{ claim: 'r4.1', reason: 'it names no level' }],
};

it('tells what a board needs of an estimate', () => {
  expect(outlineOf(estimate)).toMatchObject({
    key: estimate.key,
    headline: estimate.headline,
    claims: ['r1.1', 'r2.1', 'r3.1'],
    origins: 2,
    movers: [{ claim: 'r3.1' }, { claim: 'r1.1' }],
    heard: [
      { family: 'NATO', last: '2014-06-01' },
      { family: 'UKR', last: '2014-05-30' },
    ],
    news: ['2014-05-30', '2014-06-01'],
    unused: 1,
  });
});

it('keeps some of many days: the first, the last and the highest among them, in order, in four figures', () => {
  const { course } = outlineOf(estimate);
  expect(course.length).toBeLessThan(160);
  expect([course[0]?.day, course.at(-1)?.day]).toEqual([days[0]?.day, days[399]?.day]);
  expect(course.find(({ day }) => day === days[101]?.day)?.median).toBe(41_230);
  expect(course.map(({ day }) => day)).toEqual(course.map(({ day }) => day).toSorted());
});

it('keeps every day of few', () => {
  expect(outlineOf({ ...estimate, days: days.slice(0, 90) }).course).toHaveLength(90);
});
