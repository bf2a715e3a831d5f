import { expect, it } from 'vitest';
import { bandFixture, contributionFixture, estimateFixture } from './estimate-fixture.ts';
import { sinceVisit, visitOf } from './visit.ts';

const said = (claim: string, influence = 0) => contributionFixture({ claim, influence });
const then = estimateFixture({ contributions: [said('a'), said('b')], headline: bandFixture({ median: 36_000 }) });
const visit = visitOf([then], '2026-01-01T12:00:00Z');

it('tells nothing where nothing changed', () => {
  expect(sinceVisit(visit, then)).toBeNull();
});

it('tells where it stood, what is new, the most influential first, and what counts no more', () => {
  const now = {
    ...then,
    headline: bandFixture({ median: 13_000 }),
    contributions: [said('a'), said('c', 0.1), said('d', -0.4)],
  };
  const since = sinceVisit(visit, now);
  expect(since).toMatchObject({ at: visit.at, before: then.headline, gone: 1 });
  expect(since?.fresh.map(({ claim }) => claim)).toEqual(['d', 'c']);
});

it('tells of another headline under the same claims, as after a grade', () => {
  expect(sinceVisit(visit, { ...then, headline: bandFixture({ median: 20_000 }) })).toMatchObject({
    fresh: [],
    gone: 0,
  });
});

it('knows a new series', () => {
  const other = { ...then, key: { ...then.key, area: 'Donbas' } };
  expect(sinceVisit(visit, other)).toMatchObject({ before: null, gone: 0 });
});
