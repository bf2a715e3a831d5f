import { expect, it } from 'vitest';
import type { FollowedSeries } from '../fusion/follow-series.ts';
import type { Day } from '../model/day.ts';
import type { SeriesKey } from '../model/estimate.ts';
import type { Evidence } from '../model/evidence.ts';
import { followAgain } from './follow-again.ts';

const border: SeriesKey = { force: 'RUS', forceName: 'Russian forces', area: 'border', scope: 'personnel' };
const claim = (value: number) => ({ id: 'r0.0', value }) as Evidence;
const asOf = '2014-05-30' as Day;

it('follows a series anew only where something that it is made from has changed', () => {
  const asked: string[] = [];
  const follow = followAgain((key, evidence, options) => {
    asked.push(`${key.area} ${evidence[0]?.value} ${options.asOf}`);
    return { estimate: { key } } as FollowedSeries;
  });
  const first = follow(border, [claim(1)], { asOf });
  expect(follow(border, [claim(1)], { asOf })).toBe(first);
  follow({ ...border, area: 'Crimea' }, [claim(1)], { asOf });
  expect(follow(border, [claim(1)], { asOf })).toBe(first);
  follow(border, [claim(2)], { asOf });
  follow(border, [claim(2)], { asOf: '2014-05-31' as Day });
  expect(asked).toEqual(['border 1 2014-05-30', 'Crimea 1 2014-05-30', 'border 2 2014-05-30', 'border 2 2014-05-31']);
});

it('remembers too that nothing can be told', () => {
  let asked = 0;
  const follow = followAgain(() => {
    asked += 1;
    return null;
  });
  expect([follow(border, [], { asOf }), follow(border, [], { asOf }), asked]).toEqual([null, null, 1]);
});
