import { describe, expect, test } from 'vitest';
import { readingFrom } from '../reading-fixture.ts';

/** The numbers that are parts, each with its total and the rule. */
function partsIn(text: string): (string | undefined)[][] {
  const { claims, relations } = readingFrom(text);
  const words = (id: string): string => {
    const span = claims.find((claim) => claim.id === id)?.quantity?.span;
    return span === undefined ? '' : text.slice(span.start, span.end);
  };
  return relations.filter(({ type }) => type === 'part-of').map(({ from, to, why }) => [words(from), words(to), why]);
}

describe('parts of a total', () => {
  test.each([
    [
      'Libya has 8,000 troops in the region: 5,000 in the north and 3,000 in the south, NATO said.',
      [
        ['5,000', '8,000', 'relation/parts-sum'],
        ['3,000', '8,000', 'relation/parts-sum'],
      ],
    ],
    [
      'The force has 8,000 soldiers, including 1,200 paratroopers, and 40 tanks.',
      [['1,200', '8,000', 'relation/including']],
    ],
    ['The force had 8,000 soldiers in May. 5,000 soldiers left and 3,000 soldiers stayed.', []],
    ['The force had 8,000 soldiers, 40 tanks and 30 helicopters.', []],
  ])('%s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts);
  });
});
