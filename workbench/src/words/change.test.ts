import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import type { Change } from '../../../src/model/estimate.ts';
import { bandFixture } from '../board/estimate-fixture.ts';
import { changeInWords, directionOf, recentChange } from './change.ts';

function change(direction: Change['direction'], from: string, until: string): Change {
  return { direction, from: from as Day, until: until as Day, probability: 0.68 };
}

it.each([
  ['down', '2019-08-20', '2019-08-31', 'Being drawn down since 20 August 2019: likely (68 %)'],
  ['up', '2019-08-31', '2019-08-31', 'Being built up since 31 August 2019: likely (68 %)'],
  ['up', '2019-08-03', '2019-08-09', 'Built up 3 to 9 August 2019: likely (68 %)'],
  ['down', '2019-07-30', '2019-08-09', 'Drawn down 30 July to 9 August 2019: likely (68 %)'],
] as const)('%s from %s until %s', (direction, from, until, words) => {
  expect(changeInWords(change(direction, from, until), '2019-08-31')).toBe(words);
});

const headline = bandFixture({ day: '2019-08-31' as Day });
const [spring, early, late] = [
  change('up', '2019-04-01', '2019-08-16'),
  change('up', '2019-08-01', '2019-08-17'),
  change('down', '2019-08-20', '2019-08-25'),
];

it.each([
  ['none', [], undefined],
  ['one that ended before the fortnight', [spring], undefined],
  ['one that ended within it', [spring, early], early],
  ['the later of two', [early, late], late],
])('takes %s', (_what, changes, recent) => {
  expect(recentChange({ changes, headline })).toBe(recent);
});

it.each([
  [0.6, 0.1, 'up'],
  [0.1, 0.5, 'down'],
  [0.45, 0.45, undefined],
])('up %d, down %d', (up, down, direction) => {
  expect(directionOf({ up, down })).toBe(direction);
});
