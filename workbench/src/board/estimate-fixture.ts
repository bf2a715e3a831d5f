import type { Day } from '../../../src/model/day.ts';
import type { Contribution, DayBand, Estimate } from '../../../src/model/estimate.ts';
import type { EstimateOutline } from '../../../src/model/estimate-outline.ts';

const day = '2014-05-30' as Day;

/** A band of one day; for tests. */
export function bandFixture(given: Partial<DayBand> = {}): DayBand {
  return { day, q05: 1, q25: 2, median: 3, q75: 4, q95: 5, none: 0, up: 0, down: 0, silent: false, ...given };
}

/** A claim's part in an estimate; for tests. */
export function contributionFixture(given: Partial<Contribution> = {}): Contribution {
  return {
    claim: 'r1.1',
    origin: 'a',
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

/** An estimate of one day; for tests. */
export function estimateFixture(given: Partial<Estimate> = {}): Estimate {
  return {
    format: 'muster.series/1',
    key: { force: 'RUS', forceName: 'Russian forces', area: 'Crimea', scope: 'personnel' },
    asOf: day,
    days: [bandFixture()],
    headline: bandFixture(),
    contributions: [],
    processes: [],
    origins: [],
    statements: [],
    sources: [],
    contradictions: [],
    explanations: [],
    changes: [],
    wanted: [],
    conversions: [],
    relativeTo: 'what observers say together',
    unused: [],
    ...given,
  };
}

/** An estimate in outline; for tests. */
export function outlineFixture(given: Partial<EstimateOutline> = {}): EstimateOutline {
  const { key, asOf, headline, statements, changes, sources } = estimateFixture();
  return {
    format: 'muster.series-outline/1',
    key,
    asOf,
    headline,
    statements,
    changes,
    sources,
    course: [headline],
    claims: [],
    origins: 0,
    movers: [],
    heard: [],
    news: [],
    unused: 0,
    ...given,
  };
}
