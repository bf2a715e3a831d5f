import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadNeural } from './load-neural.ts';

const [neural, fast] = ['neural', 'fast'].map((name) =>
  readFileSync(new URL(`../../../models/${name}.bin`, import.meta.url)),
);
if (neural === undefined || fast === undefined) throw new Error('no models');
const analyser = await loadNeural(neural, fast);
const sentences = [
  'About 40,000 Russian troops remain near Ukraine ’s border , a NATO officer said on Wednesday .',
  'Most of them have been withdrawn .',
  'Yes',
].map((sentence) => sentence.split(' '));

describe('the neural analyser', () => {
  it('gives one entry a word', () => {
    for (const [index, analysis] of analyser.analyse(sentences).entries()) {
      for (const list of Object.values(analysis)) expect(list).toHaveLength(sentences[index]?.length ?? -1);
    }
  });

  it('reads a plain sentence as anybody would', () => {
    const [first, second] = analyser.analyse(sentences);
    expect(first?.upos.join(' ')).toBe(
      'ADV NUM ADJ NOUN VERB ADP PROPN PART NOUN PUNCT DET PROPN NOUN VERB ADP PROPN PUNCT',
    );
    const word = (form: string): number => sentences[0]?.indexOf(form) ?? -1;
    expect(first?.heads[word('troops')]).toBe(word('remain'));
    expect(first?.deprels[word('troops')]).toBe('nsubj');
    expect(first?.heads[word('40,000')]).toBe(word('troops'));
    expect(first?.heads[word('officer')]).toBe(word('said'));
    expect(first?.nameTags[word('Ukraine')]).toBe('B-LOC');
    expect(first?.nameTags[word('NATO')]).toBe('B-ORG');
    expect(second?.deprels).toContain('nsubj:pass');
  });

  it('does not depend on what else is analysed with it, or before', () => {
    const alone = sentences.flatMap((sentence) => analyser.analyse([sentence]));
    expect(analyser.analyse(sentences)).toEqual(alone);
    expect(analyser.analyse([...sentences, ...sentences]).slice(3)).toEqual(alone);
  });

  it('gives the same on every machine', () => {
    const told = JSON.stringify(analyser.analyse(sentences));
    expect(createHash('sha256').update(told).digest('hex').slice(0, 16)).toMatchInlineSnapshot(`"974a0904b3d0f393"`);
  });

  it('gives one tree with one root, whatever the words', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('the', 'troops', '.', '', '\ud800', '\0', '40,000'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 30 }), { maxLength: 5 }), (given) => {
        for (const [index, { heads, deprels }] of analyser.analyse(given).entries()) {
          expect(heads).toHaveLength(given[index]?.length ?? -1);
          expect(heads.filter((head) => head === -1)).toHaveLength(heads.length === 0 ? 0 : 1);
          for (const [start, deprel] of deprels.entries()) {
            expect(deprel === 'root').toBe(heads[start] === -1);
            let node = start;
            let steps = 0;
            while (node !== -1 && steps <= heads.length) {
              node = heads[node] ?? -1;
              steps += 1;
            }
            expect(node).toBe(-1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes a sentence of a thousand words', () => {
    const long = Array.from({ length: 1000 }, (_, index) => ['troops', 'left', ',', 'and'][index % 4] ?? '');
    expect(analyser.analyse([long])[0]?.heads.filter((head) => head === -1)).toHaveLength(1);
  });

  it.each([
    ['empty', new Uint8Array()],
    ['of another kind', new TextEncoder().encode('MUSTERXX and more')],
  ])('refuses a model file that is %s', async (_what, bytes) =>
    expect(loadNeural(bytes, fast)).rejects.toThrow(/Cannot read a model file/),
  );
});
