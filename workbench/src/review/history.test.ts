import { expect, it } from 'vitest';
import { afterRedo, afterSaying, afterUndo, type History, noHistory, type Step, undoing } from './history.ts';

const step = (...positions: readonly number[]): Step => ({
  sayings: positions.map((position) => ({
    kind: 'review',
    about: `r1.${position}`,
    quote: 'words',
    why: null,
    verdict: { act: 'accept' },
  })),
  positions,
});
const shown = ({ said, takenBack }: History): string =>
  `${said.map(({ positions }) => positions.join('+')).join(' ')} | ${takenBack.map(({ positions }) => positions.join('+')).join(' ')}`;

it('goes back and forth, and forgets what was taken back once something else is said', () => {
  const two = afterSaying(afterSaying(noHistory, step(5)), step(6, 7));
  expect(shown(two)).toBe('5 6+7 | ');
  const one = afterUndo(two, true);
  expect(shown(one)).toBe('5 | 6+7');
  expect(shown(afterUndo(one, true))).toBe(' | 6+7 5');
  expect(shown(afterRedo(one, step(9, 10)))).toBe('5 9+10 | ');
  expect(shown(afterSaying(one, step(11)))).toBe('5 11 | ');
});

it('drops what could not be taken back or said again', () => {
  const one = afterSaying(noHistory, step(5));
  expect(shown(afterUndo(one, false))).toBe(' | ');
  expect(shown(afterRedo(afterUndo(one, true), step()))).toBe(' | ');
  expect(shown(afterSaying(one, step()))).toBe('5 | ');
  expect(shown(afterUndo(noHistory, true))).toBe(' | ');
});

it('takes the parts of a step back from its end', () => {
  expect(undoing(step(6, 7)).map((each) => [each.kind, each.about, 'position' in each && each.position])).toEqual([
    ['undo', 'r1.7', 7],
    ['undo', 'r1.6', 6],
  ]);
});
