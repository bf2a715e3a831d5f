import { describe, expect, it } from 'vitest';
import type { Grade } from '../../model/evidence.ts';
import { dayOf, evidenceOf } from '../evidence-fixture.ts';
import { fuse } from '../fuse.ts';

const key = { force: 'RUS', forceName: 'Russian forces', area: 'border', scope: 'personnel' };
const day = '2014-05-20';

/** Three families that say about 40,000, and one more word. */
function digitOf(value: number, given: Parameters<typeof evidenceOf>[2] = {}, others = 3): number | undefined {
  const three = ['USA', 'GBR', 'UN']
    .slice(0, others)
    .map((family, at) => evidenceOf(family, day, { family, value: 40_000 + 1_000 * at }));
  const evidence = [...three, evidenceOf('x', day, { family: 'X', value, ...given })];
  const estimate = fuse(key, evidence, { asOf: dayOf('2014-05-25') });
  return estimate?.contributions.find(({ claim }) => claim === 'x')?.credibility;
}

describe('credibility', () => {
  it.each([
    ['what three others say', 41_000, {}, 1],
    ['"at least" less than that', 20_000, { form: 'at-least' }, 1],
    ['"fewer" than more than that', 90_000, { form: 'less-than' }, 1],
    ['half as many again', 62_000, {}, 3],
    ['three times as many', 120_000, {}, 5],
    ['a tenth', 4_000, {}, 5],
    ['"at least" twice as many', 90_000, { form: 'at-least' }, 5],
  ] as const)('of %s', (_what, value, given, digit) => {
    expect(digitOf(value, given)).toBe(digit);
  });

  it('is no more than probable where a single other origin agrees, and cannot be judged where nobody else speaks', () => {
    expect(digitOf(40_000, {}, 1)).toBe(2);
    expect(digitOf(40_000, {}, 0)).toBe(6);
  });

  it('counts what is printed twice as one origin', () => {
    expect(digitOf(40_000, { origin: 'USA' }, 1)).toBe(6);
  });

  it('does not come from the grade of whoever says it', () => {
    const grades: readonly Grade[] = ['A', 'E'];
    expect(grades.map((grade) => digitOf(41_000, { grade }))).toEqual([1, 1]);
    expect(grades.map((grade) => digitOf(120_000, { grade }))).toEqual([5, 5]);
  });
});
