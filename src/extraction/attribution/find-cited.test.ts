import { expect, it } from 'vitest';
import { readingFrom } from '../reading-fixture.ts';

/** Who says the first number of a text, nearest first, without the publisher. */
function chainOf(text: string): string {
  const [claim] = readingFrom(text).claims.filter(({ quantity }) => quantity !== null);
  return (claim?.attribution ?? [])
    .slice(0, -1)
    .map(({ name }) => name)
    .join(' < ');
}

it.each([
  [
    'Some 4,000 Russian troops have left, according to Reuters, citing the Polish foreign ministry.',
    'Polish foreign ministry < Reuters',
  ],
  ['Quoting a NATO diplomat, AFP reported that 6,000 soldiers had moved.', 'NATO diplomat < AFP'],
  ['Russia has sent 900 paratroopers, the BBC said, quoting three officers.', 'officers < BBC'],
  ['The newspaper Kommersant, citing General Pavel Orlov, said 700 soldiers had come.', 'Pavel Orlov < Kommersant'],
  [
    'Bloomberg reported on Monday, citing officials in Kyiv, that 1,100 troops had been moved.',
    'officials in Kyiv < Bloomberg',
  ],
  [
    'A report by the BBC that cited Ukrainian officials said 2,500 soldiers crossed the river.',
    'Ukrainian officials < report by the BBC',
  ],
  ['The ministry, as quoted by TASS, said 5,000 troops had returned.', 'ministry < TASS'],
  ['Residents quoted by local radio said 350 soldiers had died.', 'Residents'],
  [
    'The Interfax agency wrote of a drill. The agency said another 600 soldiers had followed, citing a commander.',
    'commander < Interfax',
  ],
])('%s', (text, chain) => {
  expect(chainOf(text)).toBe(chain);
});

it.each([
  ['Citing a lack of fuel, the Polish government said 700 soldiers would stay.', 'Poland'],
  ['Poland said 700 soldiers would stay, citing the weather.', 'Poland'],
])('nobody is cited: %s', (text, source) => {
  expect(chainOf(text)).toMatch(new RegExp(`^(${source}|Polish government)$`));
});

it('takes no newsroom heard before for a ministry', () => {
  expect(chainOf('CNN showed the pictures. The ministry said 5,000 troops had returned.')).toBe('ministry');
});
