import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import type { DayBand } from '../../../src/model/estimate.ts';
import { bandFixture } from '../board/estimate-fixture.ts';
import { runsOf } from './runs.ts';

function days(pattern: string): DayBand[] {
  return pattern.split('').map((mark, index) => {
    const day = `2014-03-0${index + 1}` as Day;
    return bandFixture({ day, silent: mark === 's' });
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
