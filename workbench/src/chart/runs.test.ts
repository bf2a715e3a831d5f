import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import type { DayBand } from '../../../src/model/estimate.ts';
import { runsOf } from './runs.ts';

function days(pattern: string): DayBand[] {
  return pattern.split('').map((mark, index) => {
    const day = `2014-03-0${index + 1}` as Day;
    return { day, q05: 1, q25: 2, median: 3, q75: 4, q95: 5, none: 0, silent: mark === 's' };
  });
}

it.each([
  ['', ''],
  ['...', 'heard 3'],
  ['..ss.', 'heard 2, silent 3, heard 2'],
  ['s.', 'silent 1, heard 2'],
])('%s', (pattern, expected) => {
  const runs = runsOf(days(pattern)).map((run) => `${run.silent ? 'silent' : 'heard'} ${run.days.length}`);
  expect(runs.join(', ')).toBe(expected);
});
