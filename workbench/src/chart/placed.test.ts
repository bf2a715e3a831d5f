import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import type { Contribution } from '../../../src/model/estimate.ts';
import { placeMarks } from './placed.ts';

function claim(id: string, day: string | null): Contribution {
  return { claim: id, day: day as Day | null } as Contribution;
}

it('keeps time order, spreads one day, leaves out what has no day', () => {
  const claims = [claim('c', '2014-05-02'), claim('a', '2014-05-01'), claim('b', '2014-05-01'), claim('d', null)];
  const placed = placeMarks(claims, () => 100);
  expect(placed.map(({ contribution, x }) => `${contribution.claim} ${x}`)).toEqual(['a 97.5', 'b 102.5', 'c 100']);
});
