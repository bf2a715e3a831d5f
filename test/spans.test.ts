import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingFrom } from '../src/extraction/reading-fixture.ts';
import { expectContract } from './reading-contract.ts';

const clauses = [
  'Russia has about 40,000 troops near the border with Ukraine',
  'around two thirds of Russian troops have been pulled back',
  'seven battalions, amounting to thousands of men, remained',
  'tens of thousands of soldiers were massed in Crimea',
  'between 10,000 and 12,000 Russian troops',
  'most of its forces had left',
  'another 2,000 fighters',
  '28 member states',
  'a Boeing 737-800',
];
const joints = [
  'said',
  'NATO said on Wednesday',
  'according to a U.S. official',
  'Gen. Breedlove told Reuters that',
  'which he denied',
  '“',
  '”',
  '‘',
  '’',
  "'",
  '"',
  ',',
  '.',
  ':',
  ';',
  '—',
  '(',
  ')',
  '|',
  'but',
  'while',
  'on 30 May',
  '% of',
  '10–12',
];
const oddities = ['\n', '\n\n', '\r\n', '\u00a0', '🪖', '\ud800', '\u0000', 'é', '٣'];
const newsText = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...clauses) },
      { weight: 4, arbitrary: fc.constantFrom(...joints) },
      { weight: 1, arbitrary: fc.constantFrom(...oddities) },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(' '));

describe('spans', () => {
  it('are exact in any text made of the words of the trade', () => {
    let claims = 0;
    const holds = (text: string): void => {
      const reading = readingFrom(text);
      claims += reading.claims.length;
      expectContract(reading);
    };
    fc.assert(fc.property(newsText, holds), { numRuns: 400 });
    expect(claims).toBeGreaterThan(200);
  });

  it('are exact in any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => expectContract(readingFrom(text))),
      { numRuns: 200 },
    );
  });

  it.each([
    ['a number with 400 digits', `Russia has ${'9'.repeat(400)} troops near the border with Ukraine.`],
    [
      'a date that does not exist',
      'On 31 February 2014 Russia had 40,000 troops near the border with Ukraine, NATO said.',
    ],
    [
      'quotation marks that never close',
      '“Russia has 40,000 troops near the border with Ukraine, said the general. “And “more.',
    ],
    ['nothing', ''],
  ])('survive %s', (_what, text) => {
    const reading = readingFrom(text);
    expectContract(reading);
    for (const { quantity } of reading.claims) expect(Number.isFinite(quantity?.value ?? 0)).toBe(true);
  });
});
