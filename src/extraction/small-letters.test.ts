import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../service/language.ts';
import { claimAt } from './marked-fixture.ts';
import { inSmallLetters } from './small-letters.ts';

const language = await loadLanguage('default');
const dateline = 'GUATEMALA CITY, 4 MAY 87 (NORTHERN WIRE) -- ';

describe('a report in capitals throughout', () => {
  test.each([
    [
      'COL. MARIO PAZ SAID TODAY THAT ⟦ABOUT 900⟧ GUATEMALAN SOLDIERS ARE IN THE VALLEY OF RIO HONDO.',
      'GTM',
      'present',
    ],
    [
      'ACCORDING TO THE ARMY, ⟦40⟧ TURKISH SOLDIERS HAVE LEFT THE OLD BASE NEAR THE RIVER SINCE APRIL.',
      'TUR',
      'withdrawn',
    ],
    ['HONDURAS HAS SENT ⟦TWO⟧ BATTALIONS TO THE BORDER WITH BELIZE, THE MINISTER ADDED YESTERDAY.', 'HND', 'arrived'],
    ['THE SPOKESMAN OF THE UN STATED THAT ⟦300⟧ UN PEACEKEEPERS REMAIN IN THE HILLS.', 'UNO', 'remaining'],
  ])('is read as others are: %s', (words, code, measure) => {
    const claim = claimAt(`${dateline}${words}`);
    expect([claim.actor?.code, claim.quantity?.measure]).toEqual([code, measure]);
  });

  test('begins names with a capital and keeps abbreviations', () => {
    const parsed = language.parse(
      `${dateline}THE ARMY OF GUATEMALA AND THE NATIONAL UNITY FRONT (NUF) HAVE MET IN PARIS. THE NUF AND THE UN CALLED THE MEETING A SUCCESS, SAID MARIO PAZ.`,
    );
    const printed = inSmallLetters(parsed)
      .flatMap(({ words }) => words.map(({ form }) => form))
      .join(' ');
    expect(printed).toContain('GUATEMALA CITY , 4 MAY 87 ( NORTHERN WIRE ) --');
    for (const words of [
      'of Guatemala and the',
      'have met in Paris .',
      'The NUF and the UN called the meeting a success',
      'Mario Paz',
    ])
      expect(printed).toContain(words);
  });

  test('leaves reports alone that have a headline or a speaker in capitals', () => {
    const parsed = language.parse(
      'ARMY SENDS TANKS TO THE BORDER.\n\nTHE MINISTER: We have sent forty tanks to the border this week, and no more than that.',
    );
    expect(inSmallLetters(parsed)).toBe(parsed);
  });
});
