import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Report } from '../model/report.ts';
import { copiesAgain, copiesAmong } from './copies-again.ts';

const story = (place: string) =>
  `About 40,000 Russian troops stand near ${place}, an official of the alliance told reporters in Brussels on Friday, and seven battalions went home.`;
const reports = ['Donetsk', 'Donetsk', 'Kharkiv', 'Luhansk', 'Kharkiv'].map(
  (place, index) =>
    ({
      id: `r${index}`,
      text: story(place).repeat(3),
      publisher: `Outlet ${index}`,
      publishedAt: '2014-05-30',
    }) as Report,
);

it('finds what a look at all of them anew finds, whatever was asked before', () => {
  const arrivals = fc.array(fc.subarray(reports, { minLength: 1 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(arrivals, (asked) => {
      const again = copiesAgain();
      for (const arriving of asked) expect(again(arriving)).toEqual(copiesAmong(arriving));
    }),
  );
});

it('gives what it found, and compares no text again', () => {
  const again = copiesAgain();
  const all = again(reports);
  expect(all.flat().length).toBeGreaterThan(0);
  expect(again(reports.slice(0, 3)).every((matches, index) => matches === all[index])).toBe(true);
  expect(again(reports)[4]).toBe(all[4]);
});
