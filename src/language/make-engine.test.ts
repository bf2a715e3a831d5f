import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParsedSentence } from '../model/parsed-sentence.ts';
import { longestAnalysed } from './analyse-long.ts';
import type { Analyser } from './analyser.ts';
import { makeEngine } from './make-engine.ts';
import { loadSegmenter } from './surface/segmenter.ts';

/** Hangs every word on the one before, and notes how much it was given at once. */
const makeChain = (): Analyser & { readonly given: number[] } => {
  const given: number[] = [];
  return {
    given,
    analyse: (sentences) => {
      given.push(sentences.length);
      return sentences.map((forms) => ({
        upos: forms.map(() => 'X'),
        xpos: forms.map(() => 'FW'),
        feats: forms.map(() => ''),
        heads: forms.map((_, index) => index - 1),
        deprels: forms.map((_, index) => (index === 0 ? 'root' : 'dep')),
        nameTags: forms.map(() => 'O'),
      }));
    },
  };
};

const segmenter = loadSegmenter(readFileSync(new URL('../../models/surface.bin', import.meta.url)));
const lemmatiser = { lemma: (form: string) => form.toLowerCase() };
const engine = makeEngine({ segmenter, lemmatiser, analyser: makeChain() });

/** Fails where a span is not exact, words overlap, or heads are no tree with one root. */
function expectSound(text: string, sentences: readonly ParsedSentence[]): void {
  let end = 0;
  for (const { words, span } of sentences) {
    expect(span.start).toBe(words[0]?.span.start);
    expect(span.end).toBe(words.at(-1)?.span.end);
    for (const word of words) {
      expect(word.span.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(word.span.start, word.span.end)).toBe(word.form);
      end = word.span.end;
    }
    expect(words.filter(({ head }) => head === -1)).toHaveLength(1);
    for (const [index] of words.entries()) {
      let [at, steps] = [index, 0];
      while (at !== -1 && steps <= words.length) [at, steps] = [words[at]?.head ?? -1, steps + 1];
      expect(at).toBe(-1);
    }
  }
}

describe('makeEngine', () => {
  it('gives words with their places, lemmas and paragraphs', () => {
    const text = 'Russia withdrew troops. NATO doesn’t agree.\n\nKyiv waits.';
    const sentences = engine.parse(text);
    expectSound(text, sentences);
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
    expect(sentences[1]?.words.map(({ form, joined }) => [form, joined])).toContainEqual(['n’t', true]);
    expect(sentences[0]?.names).toEqual([{ first: 0, last: 0, kind: 'LOC' }]);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n\u00a0'],
    ['no letters', '1, 2; 3 — … (5%) ***\n---\n'],
    ['mixed scripts', 'Росія said 俄罗斯 has ٤٠ troops. Καλά; שלום!'],
    ['lone surrogates', 'Troops \ud800 left \udc00. \ud83d Tanks.'],
    ['null characters', 'Tro\0ops left.\0 \0'],
    ['emoji and joiners', '🪖👨‍👩‍👧 left\u200b now.'],
    ['one long word', 'x'.repeat(100_000)],
    ['a long sentence', 'and on '.repeat(3000)],
  ])('stays sound with %s', (_what, text) => expectSound(text, engine.parse(text)));

  it('stays sound with any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expectSound(text, engine.parse(text))),
    );
  });

  it('goes through one line of 1 MB, a few hundred sentences at a time', () => {
    const analyser = makeChain();
    const text = 'About 40,000 Russian troops remain near the border, he said. '.repeat(16_400);
    let [words, last] = [0, 0];
    for (const batch of makeEngine({ segmenter, lemmatiser, analyser }).parseInBatches(text)) {
      for (const sentence of batch) {
        words += sentence.words.length;
        last = sentence.span.end;
      }
    }
    expect(last).toBe(text.length - 1);
    expect(words).toBeGreaterThan(180_000);
    expect(Math.max(...analyser.given)).toBeLessThanOrEqual(200);
  });

  it('keeps offsets and paragraphs over many passages', () => {
    const text = Array.from({ length: 3000 }, (_, index) => `Paragraph ${index} is here. It ends.`).join('\n\n');
    const sentences = engine.parse(text);
    expectSound(text, sentences);
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual(Array.from({ length: 6000 }, (_, index) => index >> 1));
  });
});

describe('parseWords', () => {
  it('keeps the words it is given', () => {
    const given = [
      [
        { form: 'Troops' },
        { form: 'do' },
        { form: "n't", joined: true },
        { form: 'leave', spaceAfter: false },
        { form: '.' },
      ],
      [{ form: 'No' }],
    ];
    const { text, sentences } = engine.parseWords(given);
    expect(text.trimEnd()).toBe("Troops don't leave. No");
    expectSound(text, sentences);
    expect(sentences.map(({ words }) => words.map(({ form }) => form))).toEqual(
      given.map((words) => words.map(({ form }) => form)),
    );
  });

  it('keeps a token that is printed otherwise than its words', () => {
    const { text, sentences } = engine.parseWords([
      [{ form: 'I', printed: 'im' }, { form: 'am', joined: true }, { form: 'here' }],
    ]);
    expect(text).toBe('im here ');
    expect(sentences[0]?.words.map(({ span }) => text.slice(span.start, span.end))).toEqual(['i', 'm', 'here']);
  });

  it('makes one tree of a sentence that is too long to parse at once', () => {
    const forms = Array.from({ length: 3 * longestAnalysed + 1 }, (_, index) => ({ form: `w${index}` }));
    const { text, sentences } = engine.parseWords([forms]);
    expectSound(text, sentences);
    expect(sentences[0]?.words.filter(({ deprel }) => deprel === 'parataxis')).toHaveLength(3);
  });

  it('leaves out sentences without a word', () => {
    const { sentences } = engine.parseWords([[{ form: 'Go' }], [], [{ form: 'on' }]]);
    expect(sentences.map(({ words }) => words.map(({ form }) => form))).toEqual([['Go'], ['on']]);
  });

  it('gives nothing for no words', () => expect(engine.parseWords([[], []])).toEqual({ text: '', sentences: [] }));
});
