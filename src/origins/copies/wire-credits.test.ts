import { describe, expect, it } from 'vitest';
import { mark, unmark } from '../../text/marked-fixture.ts';
import { wireCreditsOf } from './wire-credits.ts';

describe('wireCreditsOf', () => {
  it.each([
    ['BRUSSELS ⟦(Reuters)⟧ - Russia has pulled back', 'Reuters'],
    ['KIEV ⟦(AFP)⟧ — Troops remain.', 'AFP'],
    ['MOSCOW, June 19 ⟦(Xinhua)⟧ -- Trains', 'Xinhua'],
    ['Troops remain.\n\n⟦© 2014 AFP⟧', 'AFP'],
    ['⟦Copyright 2014 The Associated Press⟧. All rights reserved.', 'AP'],
    ['Troops remain. ⟦—AP⟧', 'AP'],
    ['Troops remain.\n⟦Source: Interfax-Ukraine⟧', 'Interfax-Ukraine'],
    ['⟦By Reuters⟧\n\nTroops remain.', 'Reuters'],
    ['Troops remain.\n\n⟦With reporting by ITAR-TASS⟧', 'TASS'],
  ])('%s', (marked, agency) => {
    const { text, spans } = unmark(marked);
    const credits = wireCreditsOf(text);
    expect(
      mark(
        text,
        credits.map(({ span }) => span),
      ),
    ).toBe(marked);
    expect(credits.map((credit) => credit.agency)).toEqual(spans.map(() => agency));
  });

  it.each([
    'A NATO official told Reuters on Friday that troops remain.',
    'Reuters reported that 40,000 troops remain.',
    'The bureau of AP in Moscow was searched.',
    'Troops remain (see above).',
    '',
  ])('passes over: %s', (text) => {
    expect(wireCreditsOf(text)).toEqual([]);
  });

  it('finds credits at both ends of a long text', () => {
    const text = `PARIS (AFP) - ${'word '.repeat(2000)}\n© AFP`;
    expect(wireCreditsOf(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['(AFP)', '© AFP']);
  });
});
