import { expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import type { SourceLean } from '../../../src/model/estimate.ts';
import { outlineFixture } from '../board/estimate-fixture.ts';
import { missingInWords } from './missing.ts';

const own = 'No figure from the force’s own side';

/** An estimate of 30 May 2014: who spoke, how often, and when last; `RUS` speaks for the force itself. */
function spoken(...given: readonly (readonly [string, number, string])[]) {
  return outlineFixture({
    heard: given.map(([family, , last]) => ({ family, last: last as Day })),
    sources: given.map(([family, origins]): SourceLean => {
      return { family, origins, role: family === 'RUS' ? 'self' : 'observer', grade: 'B', lean: null, influence: 0 };
    }),
  });
}

it.each([
  [
    'who spoke often and fell silent',
    spoken(['UKR', 2, '2014-03-27'], ['NATO', 9, '2014-05-30']),
    ['No figure from Ukraine since 27 March 2014', own],
  ],
  ['nobody of those who spoke lately or once', spoken(['NATO', 9, '2014-05-20'], ['Reuters', 1, '2014-03-01']), [own]],
  ['nothing from whom its own side speaks', spoken(['RUS', 1, '2014-05-20']), []],
  [
    'everybody, where all fell silent',
    spoken(['NATO', 9, '2014-05-16'], ['UKR', 3, '2014-03-01']),
    ['No figure from anybody since 16 May 2014', own],
  ],
  [
    'the two that spoke most',
    spoken(['NATO', 1, '2014-05-30'], ['A', 2, '2014-05-01'], ['B', 4, '2014-05-02'], ['C', 3, '2014-05-03']),
    ['No figure from B since 2 May 2014', 'No figure from C since 3 May 2014', own],
  ],
])('misses %s', (_, estimate, words) => {
  expect(missingInWords(estimate)).toEqual(words);
});
