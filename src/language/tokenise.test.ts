import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark, unmark } from '../text/marked-fixture.ts';
import { newsText } from './news-text-fixture.ts';
import { tokenise } from './tokenise.ts';

function tokens(text: string): ReturnType<typeof tokenise> {
  return tokenise(text, { start: 0, end: text.length });
}

/** Marks the tokens of one kind. */
function marked(text: string, kind: string): string {
  const spans = tokens(text)
    .filter((token) => token.kind === kind)
    .map((token) => token.span);
  return mark(text, spans);
}

describe('numbers', () => {
  it.each([
    'About ⟦40,000⟧ troops',
    'About ⟦40\u00a0000⟧ troops and ⟦1\u202f500⟧ tanks',
    'About ⟦40 000⟧ troops',
    'About ⟦1 000 000⟧ troops',
    "About ⟦40'000⟧ or ⟦40’000⟧ troops",
    '⟦1.5⟧ million',
    '⟦1.000.000⟧ roubles',
    '⟦1,234,567.89⟧ roubles',
    '⟦10,000⟧–⟦12,000⟧ troops',
    '⟦10,000⟧-⟦12,000⟧ troops',
    '⟦40 000⟧-⟦50 000⟧ troops',
    '⟦40 000⟧–⟦50 000⟧ troops',
    '⟦40,000⟧, not ⟦50,000⟧.',
    'There were ⟦40,000⟧.',
    'the ⟦21st⟧ and the ⟦3rd⟧ brigade',
    'in ⟦2014⟧, ⟦300⟧ tanks',
    'in ⟦2014⟧ ⟦300⟧ tanks',
    'a ⟦40,000⟧-strong force of ⟦76⟧-mm guns',
    '⟦70⟧% or ⟦70⟧ %',
    '$⟦300⟧ (⟦250⟧ euros)',
    '⟦1⟧,⟦2⟧, ⟦3⟧',
    '⟦40,000⟧\n⟦500⟧ tanks',
    '⟦40⟧  ⟦000⟧',
  ])('%j', (expected) => expect(marked(unmark(expected).text, 'number')).toBe(expected));

  it.each([
    'forty thousand',
    'on 2014-05-30',
    'at 12:30',
    'at 12:30:45',
    'T-72s and Su-27s',
    'an MI6 officer',
    '50km away',
    '10km',
    'for 1,500m',
    'for 1\u00a0500m',
    '$5.5bn or $15bn',
    'the 1990s',
    '152mm and 2S19 howitzers',
    '40k troops',
    'H2O',
    'the mid-2010s-era force',
  ])('%j holds no number', (text) => expect(marked(text, 'number')).toBe(text));
});

describe('words', () => {
  it.each([
    ['dates and times', '⟦2014-05-30⟧ ⟦12:30⟧'],
    ['initials', 'the ⟦U.S.⟧ and the ⟦U.K.⟧, ⟦Philip⟧ ⟦M.⟧ ⟦Breedlove⟧'],
    ['Cyrillic initials', '⟦В.В.⟧ ⟦Путин⟧'],
    ['titles and months', '⟦Gen.⟧ ⟦Breedlove⟧ ⟦Jan.⟧ 5'],
    ['curly possessives', '⟦Russia⟧⟦’s⟧ ⟦forces⟧'],
    ['straight possessives', "⟦Russia⟧⟦'s⟧ ⟦forces⟧, ⟦O'Brien⟧⟦'s⟧ ⟦words⟧"],
    ['contractions and names', "⟦don’t⟧ ⟦they’ve⟧ ⟦d’Este⟧ ⟦O'Brien⟧"],
    ['hyphenated words', '⟦two-thirds⟧ ⟦co\u2011operation⟧ ⟦T-72⟧ ⟦pro-Russian⟧'],
    ['units glued to digits', '⟦10km⟧ ⟦1,500m⟧ ⟦$⟧⟦5.5bn⟧ ⟦1990s⟧'],
    ['hours', 'at 5 ⟦p.m⟧. ⟦GMT⟧'],
    ['accents and combining marks', '⟦naïve⟧ ⟦nai\u0308ve⟧ ⟦Пётр⟧'],
  ])('keeps %s', (_what, expected) => {
    const { text, spans } = unmark(expected);
    const found = tokens(text).map((token) => token.span);
    expect(found).toEqual(expect.arrayContaining([...spans]));
  });

  it.each([
    ['"We left," he said', '⟦"⟧We left⟦,⟧⟦"⟧ he said'],
    ['“We left,” he said', '⟦“⟧We left⟦,⟧⟦”⟧ he said'],
    ['‘We left’', '⟦‘⟧We left⟦’⟧'],
    ['the soldiers’ tents', 'the soldiers⟦’⟧ tents'],
    ['left ... again…', 'left ⟦.⟧⟦.⟧⟦.⟧ again⟦…⟧'],
    ['He left.', 'He left⟦.⟧'],
    ['Lockheed Corp.', 'Lockheed Corp⟦.⟧'],
    ['said no.', 'said no⟦.⟧'],
    ['(AP) —', '⟦(⟧AP⟦)⟧ ⟦—⟧'],
    ['🪖 and \ud800', '⟦🪖⟧ and ⟦\ud800⟧'],
  ])('sets marks apart in %j', (text, expected) => expect(marked(text, 'mark')).toBe(expected));

  it('compares by the normal form', () =>
    expect(tokens('Russia’s two\u2011thirds').map(({ norm }) => norm)).toEqual(['russia', "'s", 'two-thirds']));

  it('counts offsets from the start of the text, and stays in the passage', () => {
    const { text, spans } = unmark('Before ⟦40,000 troops⟧,000 after');
    const [passage] = spans;
    if (passage === undefined) throw new Error('no passage is marked');
    expect(
      mark(
        text,
        tokenise(text, passage).map(({ span }) => span),
      ),
    ).toBe('Before ⟦40,000⟧ ⟦troops⟧,000 after');
  });
});

it('tokens are in order, exact and hold all but white space, in any text', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      let position = 0;
      for (const { span, form } of tokens(text)) {
        expect(span.start).toBeGreaterThanOrEqual(position);
        expect(text.slice(span.start, span.end)).toBe(form);
        expect(form).not.toBe('');
        expect(text.slice(position, span.start).trim()).toBe('');
        position = span.end;
      }
      expect(text.slice(position).trim()).toBe('');
    }),
    { numRuns: 500 },
  );
});

it('a number in words of its own is one token, whatever is around it', () => {
  const number = fc.integer({ min: 0, max: 10_000_000 }).map((value) => value.toLocaleString('en'));
  const around = fc.constantFrom(
    'about',
    'troops',
    ',',
    '(',
    ')',
    '“',
    '”',
    'U.S.',
    'Gen.',
    'T-72',
    '10km',
    '🪖',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(around), number, fc.array(around), (before, printed, after) => {
      const text = [...before, printed, ...after].join(' ');
      expect(
        tokens(text)
          .filter(({ kind }) => kind === 'number')
          .map(({ form }) => form),
      ).toEqual([printed]);
    }),
  );
});
