import { expect, it } from 'vitest';
import { type SourceRun, sourceOffset } from './source-map.ts';

/** "40,000 – troops" from "<p>40,000&nbsp;&ndash; troops". */
const runs: readonly SourceRun[] = [
  { start: 0, length: 6, sourceStart: 3, sourceLength: 6, plain: true },
  { start: 7, length: 1, sourceStart: 15, sourceLength: 7, plain: false },
  { start: 9, length: 6, sourceStart: 23, sourceLength: 6, plain: true },
];

it.each([
  ['the first character', 0, 3],
  ['the last of a run', 5, 8],
  ['a separator', 6, null],
  ['a character reference', 7, 15],
  ['the separator behind it', 8, null],
  ['the last run', 14, 28],
  ['the end', 15, null],
  ['before the start', -1, null],
])('%s stands where it was printed', (_what, offset, source) => expect(sourceOffset(runs, offset)).toBe(source));

it('nothing stands in an empty text', () => expect(sourceOffset([], 0)).toBeNull());
