import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';
import { reportFixture } from './reading-fixture.ts';
import { parseFast } from './sentence-fixture.ts';

/** Texts that no newsroom would print, at some thousand words. */
const texts: readonly (readonly [string, string])[] = [
  [
    'one endless paragraph',
    'Russia has about 40,000 troops near Ukraine, NATO said, while others went home '.repeat(600),
  ],
  ['two thousand quotations', '“About 300 troops left,” he said. '.repeat(2000)],
  ['quotation marks that do not match', '“Troops left and " the ‘others stayed ’’ « '.repeat(1000)],
  ['another language', 'Около сорока тысяч военных остаются у границы, заявили в НАТО. '.repeat(500)],
  ['no letters at all', '1234 -- ?? 77 %% ,,, ... 9/9 :: '.repeat(1000)],
  ['text from right to left with marks without width', 'قال الجيش إن 40,000\u200b جندي\u200f غادروا. '.repeat(500)],
  ['numbers of 400 digits', `Some ${'7'.repeat(400)} troops came. `.repeat(200)],
  ['days that do not exist', 'On 31 February 2014 some 99 troops came, and on 45 May 2014 no more. '.repeat(300)],
  [
    'words that objects have',
    'The constructor of the bridge said by the constructor’s account that 900 troops were 9 valueOf north of toString. '.repeat(
      50,
    ),
  ],
  ['null characters and half a surrogate', 'Some 400\u0000 troops \ud800 left, NATO said. '.repeat(500)],
];

describe('hostile text', () => {
  it.each(texts)('does not stop the reading: %s', (_what, text) => {
    const { claims } = extract(reportFixture(text), parseFast(text));
    for (const { span, exact } of claims) expect(text.slice(span.start, span.end)).toBe(exact);
  });

  it('tells of words without an end, with their place', () => {
    const text = `NATO spoke. ${'troops and tanks and '.repeat(300)}`;
    expect(extract(reportFixture(text), parseFast(text)).problems).toMatchObject([
      { code: 'extraction/no-sentence-end', at: { start: 12, end: text.trimEnd().length } },
    ]);
  });

  it('tells of another language', () => {
    const text = 'Die Truppen sind abgezogen.';
    expect(extract({ ...reportFixture(text), language: 'de' }, parseFast(text)).problems).toMatchObject([
      { code: 'extraction/other-language' },
    ]);
  });
});
