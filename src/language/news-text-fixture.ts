import fc from 'fast-check';

const words =
  "Russia NATO U.S. officials said that about 40,000 10,000–12,000 1.5 21st 2014-05-30 12:30 p.m. troops Gen. Breedlove’s Russia's two-thirds don’t 10km 1990s “ ” ‘ ’ \" ' . ... … , ! ? ; : — - ( ) [ ] « » The they Міністр 40\u00a0000 №".split(
    ' ',
  );
const rarities = [
  '\n',
  '\n\n',
  '\r\n',
  '\u00a0',
  '\t',
  '🪖',
  '\ud800',
  '\udc00',
  '\0',
  'e\u0301',
  '٣',
  '\u200b',
  '\ufeff',
];

/** Texts of the words of the trade and of what breaks readers, with and without spaces between. */
export const newsText: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...words) },
        { weight: 2, arbitrary: fc.constantFrom(...rarities) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
      ),
      fc.constantFrom(' ', ' ', ''),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.flat().join(''));
