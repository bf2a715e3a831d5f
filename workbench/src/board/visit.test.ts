import { expect, it } from 'vitest';
import { bandFixture, contributionFixture, outlineFixture } from './estimate-fixture.ts';
import { sinceVisit, visitOf } from './visit.ts';

const said = (claim: string, influence = 0) => contributionFixture({ claim, influence });
const then = outlineFixture({ claims: ['a', 'b'], headline: bandFixture({ median: 36_000 }) });
const visit = visitOf([then], '2026-01-01T12:00:00Z');

it('tells nothing where nothing changed', () => {
  expect(sinceVisit(visit, then)).toBeNull();
});

it('tells where it stood, what is new, the most influential first, and what counts no more', () => {
  const now = {
    ...then,
    headline: bandFixture({ median: 13_000 }),
    claims: ['a', 'c', 'd', 'e'],
    movers: [said('a', 0.5), said('d', -0.4), said('c', 0.1)],
  };
  const since = sinceVisit(visit, now);
  expect(since).toMatchObject({ at: visit.at, before: then.headline, fresh: 3, gone: 1 });
  expect(since?.movers.map(({ claim }) => claim)).toEqual(['d', 'c']);
});

it('tells of another headline under the same claims, as after a grade', () => {
  expect(sinceVisit(visit, { ...then, headline: bandFixture({ median: 20_000 }) })).toMatchObject({
    fresh: 0,
    gone: 0,
  });
});

it('knows a new series', () => {
  const other = { ...then, key: { ...then.key, area: 'Donbas' } };
  expect(sinceVisit(visit, other)).toMatchObject({ before: null, gone: 0 });
});
