import { expect, it } from 'vitest';
import type { FollowedSeries } from '../fusion/follow-series.ts';
import type { Day } from '../model/day.ts';
import type { SeriesKey } from '../model/estimate.ts';
import type { Evidence } from '../model/evidence.ts';
import { keepFootings } from './footings.ts';

const [first, next] = ['2014-05-30' as Day, '2014-05-31' as Day];
const key = { force: 'RUS', forceName: 'Russian forces', area: 'Crimea', scope: 'personnel' } as SeriesKey;
const said = (id: string) => [{ id } as Evidence];

function counting() {
  const asked: string[] = [];
  const footings = keepFootings((series, [evidence], { asOf }) => {
    asked.push(`${series.area} ${evidence?.id} ${asOf}`);
    return { estimate: { key: series } } as unknown as FollowedSeries;
  });
  return { asked, footings };
}

it('follows a series when it is first asked for, and stands on that while people only speak', () => {
  const { asked, footings } = counting();
  const footing = footings.of({ key, evidence: said('a') }, first);
  expect(footings.of({ key, evidence: said('b') }, first)).toEqual(footing);
  expect(asked).toEqual(['Crimea a 2014-05-30']);
});

it('stands on what was followed for an estimate', () => {
  const { asked, footings } = counting();
  footings.follow(key, said('a'), { asOf: first });
  expect(footings.of({ key, evidence: said('b') }, first).evidence).toEqual(said('a'));
  expect(asked).toHaveLength(1);
});

it.each([
  ['of another day', ({ of }: ReturnType<typeof keepFootings>) => of({ key, evidence: said('b') }, next)],
  [
    'of another series',
    ({ of }: ReturnType<typeof keepFootings>) => of({ key: { ...key, area: 'Kursk' }, evidence: said('b') }, first),
  ],
  [
    'that it was told to forget',
    ({ of, forget }: ReturnType<typeof keepFootings>) => {
      forget();
      of({ key, evidence: said('b') }, first);
    },
  ],
])('stands on none %s', (_, ask) => {
  const { asked, footings } = counting();
  footings.of({ key, evidence: said('a') }, first);
  ask(footings);
  expect(asked).toHaveLength(2);
});
