import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark, unmark } from '../text/marked-fixture.ts';
import { newsText } from './news-text-fixture.ts';
import { segment } from './segment.ts';

function sentences(text: string): string {
  return mark(
    text,
    segment({ text }).map(({ span }) => span),
  );
}

describe('segment', () => {
  it.each([
    ['full stops', '⟦They left.⟧ ⟦About 40,000 stayed.⟧ ⟦Why?⟧ ⟦Nobody knows!⟧'],
    ['a sentence that begins with a number', '⟦They left in 2014.⟧ ⟦40,000 came.⟧'],
    ['initials before a word that begins sentences', '⟦He is in the U.S.⟧ ⟦The group left.⟧'],
    ['curly quotes that close after the stop', '⟦“We left.”⟧ ⟦“They came.”⟧ ⟦He knew.⟧'],
    ['straight quotes that close after the stop', '⟦"We left."⟧ ⟦"They came."⟧ ⟦He knew.⟧'],
    ['quotes within quotes', '⟦“He said ‘go.’”⟧ ⟦They went.⟧'],
    ['brackets that close after the stop', '⟦They left (in May.)⟧ ⟦He knew.⟧'],
    ['a question in quotes before a capital', '⟦“Did they leave?”⟧ ⟦Nobody knew.⟧'],
    ['an ellipsis before a capital', '⟦They left…⟧ ⟦Then they came...⟧ ⟦And left.⟧'],
    ['a question and an exclamation mark', '⟦They left?!⟧ ⟦He knew.⟧'],
    ['Cyrillic', '⟦Військові пішли.⟧ ⟦Міністр це підтвердив.⟧'],
    ['an hour before a word that begins sentences', '⟦It began at 5 p.m.⟧ ⟦The troops left.⟧'],
    ['paragraphs without a stop', '⟦Troops leave border⟧\n\n⟦They left.⟧\n\n⟦- 40,000 troops⟧\n⟦- 300 tanks⟧'],
    ['initials at the end of a paragraph', '⟦He is in the U.S.⟧\n\n⟦Officials agreed.⟧'],
    ['a hard-wrapped sentence', '⟦About 40,000\r\ntroops left.⟧ ⟦They\ncame back.⟧'],
  ])('parts at %s', (_what, expected) => expect(sentences(unmark(expected).text)).toBe(expected));

  it.each([
    ['initials before a lower-case word', '⟦In May U.S. officials agreed.⟧'],
    ['initials before a name', '⟦The U.S. Army and U.S. European Command agreed.⟧'],
    ['titles', '⟦NATO’s Gen. Breedlove and Lt. Col. Warren met Mr. Lute on Jan. 5 in St. Petersburg.⟧'],
    ['an initial in a name', '⟦Philip M. Breedlove agreed.⟧'],
    ['decimals and dates', '⟦About 1.5 million left on 30.05 at 12:30.⟧'],
    ['a question in quotes that goes on', '⟦“Did they leave?” he asked.⟧'],
    ['a quote with a comma', '⟦“We left,” Breedlove said.⟧'],
    ['an ellipsis that goes on', '⟦They … left ... and came.⟧'],
    ['an hour', '⟦It began at 5 p.m. Moscow time.⟧'],
    ['a dateline', '⟦KIEV, Ukraine (AP) — Troops left on Wednesday.⟧'],
    ['a dateline with initials', '⟦MONS, Belgium, May 30 (Reuters) - U.S. troops left.⟧'],
    ['an address', '⟦He wrote on www.Example.com today.⟧'],
  ])('does not part at %s', (_what, expected) => expect(sentences(unmark(expected).text)).toBe(expected));

  it('numbers the paragraphs', () =>
    expect(segment({ text: 'One. Two.\n\nThree.' }).map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]));

  it.each(['', ' \n\n\t', '\u00a0'])('finds none in %j', (text) => expect(segment({ text })).toEqual([]));

  it('gives sentences in order that hold their tokens and all but white space, in any text', () => {
    fc.assert(
      fc.property(newsText, (text) => {
        let position = 0;
        let paragraph = 0;
        for (const sentence of segment({ text })) {
          const { span, tokens } = sentence;
          expect(span).toEqual({ start: tokens[0]?.span.start, end: tokens.at(-1)?.span.end });
          expect(span.start).toBeGreaterThanOrEqual(position);
          expect(text.slice(position, span.start).trim()).toBe('');
          expect(sentence.paragraph).toBeGreaterThanOrEqual(paragraph);
          for (const [index, token] of tokens.entries()) {
            expect(text.slice(token.span.start, token.span.end)).toBe(token.form);
            expect(token.span.start).toBeGreaterThanOrEqual(tokens[index - 1]?.span.end ?? 0);
          }
          position = span.end;
          paragraph = sentence.paragraph;
        }
        expect(text.slice(position).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
