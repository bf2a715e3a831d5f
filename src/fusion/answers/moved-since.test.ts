import { expect, test } from 'vitest';
import { dayOf, evidenceOf } from '../evidence-fixture.ts';
import { fuse } from '../fuse.ts';
import { movedSince } from './moved-since.ts';

const key = { force: 'RUS', forceName: 'Russian forces', area: 'the border', scope: 'personnel' };
const claims = [
  evidenceOf('a', '2014-05-01', { value: 40_000 }),
  evidenceOf('b', '2014-05-20', { family: 'USA', value: 12_000 }),
  evidenceOf('c', '2014-05-21', { family: 'USA', value: 11_000, origin: 'b' }),
  evidenceOf('d', '2014-05-22', { value: 9000, asOf: { from: dayOf('2014-05-10'), until: dayOf('2014-05-10') } }),
];

test('tells what came since an earlier day, an origin once, and how that day is seen now', () => {
  const [before, after] = ['2014-05-10', '2014-05-22'].map(
    (day) => fuse(key, claims, { asOf: dayOf(day), worlds: 8 })!,
  );
  const { since, seenThen, seenNow, movers } = movedSince(before!, after!);
  expect(since).toBe('2014-05-10');
  expect(seenThen).toEqual(before!.headline);
  expect(seenNow?.day).toBe('2014-05-10');
  expect(seenNow!.median).toBeLessThan(0.6 * seenThen.median);
  expect(movers.map(({ origin }) => origin).toSorted()).toEqual(['b', 'd']);
  expect(Math.abs(movers[0]!.influence)).toBeGreaterThan(Math.abs(movers[1]!.influence));
});

test('nothing came since the same day', () => {
  const estimate = fuse(key, claims, { asOf: dayOf('2014-05-22'), worlds: 8 })!;
  expect(movedSince(estimate, estimate).movers).toEqual([]);
});
