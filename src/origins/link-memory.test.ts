import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Reading } from '../model/reading.ts';
import { readingOf } from './claim-fixture.ts';
import { copiesAgain } from './copies-again.ts';
import { findOrigins } from './find-origins.ts';
import { linkMemory } from './link-memory.ts';

const said = fc.record({
  voice: fc.constantFrom({ name: 'Ann Hill' }, { name: 'Joe Dale' }, { kind: 'publisher' as const, name: 'r1' }),
  quantity: fc.constantFrom(
    { value: 40_000 },
    { value: 41_000 },
    { value: 12_000 },
    { value: null, low: 10_000, high: 12_000 },
    { value: null, low: 12_000, high: 14_000 },
  ),
  saidAt: fc.constantFrom('2014-05-28', '2014-05-29', '2014-05-30', '2014-06-01', null),
  area: fc.constantFrom('Crimea', 'Donetsk'),
});
const text = fc.constantFrom('Forty thousand troops stand at the border', 'Seven battalions went home on Friday');
const report = fc.record({ claims: fc.array(said, { maxLength: 4 }), text });

/** Readings as they become known, one after another. */
const arriving = fc.array(report, { minLength: 1, maxLength: 9 }).map((reports) =>
  reports.map(({ claims, text: printed }, index): Reading => {
    const reading = readingOf(`r${index}`, claims);
    return { ...reading, report: { ...reading.report, text: printed, publishedAt: `2014-06-0${index + 1}` } };
  }),
);

it('finds the origins that a search from scratch finds, reading by reading, also where something was said before what is known', () => {
  fc.assert(
    fc.property(arriving, (readings) => {
      const [copies, memory] = [copiesAgain(), linkMemory()];
      for (let known = 1; known <= readings.length; known++) {
        const some = readings.slice(0, known);
        expect(findOrigins(some, copies, memory)).toEqual(findOrigins(some));
      }
    }),
  );
});

it('makes no links anew of the same claims, and does of others', () => {
  const memory = linkMemory();
  const [a, b] = [readingOf('a', [{}]), readingOf('b', [{}])].map(memory.strengthsOf);
  let made = 0;
  const linker = () => {
    made += 1;
    return [];
  };
  memory.link('some', [a!], linker);
  memory.link('some', [[...a!]], linker);
  expect(made).toBe(1);
  memory.link('some', [[...a!, ...b!]], linker);
  memory.link('others', [a!], linker);
  expect(made).toBe(3);
});
