import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLemmatiser } from './lemmatiser.ts';

const lemmatiser = loadLemmatiser(readFileSync(resolve(import.meta.dirname, '../../../models/lemmas.bin')));

describe('lemmas', () => {
  it.each([
    ['tanks', 'NOUN', 'NNS', 'tank'],
    ['Tanks', 'NOUN', 'NNS', 'tank'],
    ['TANKS', 'NOUN', 'NNS', 'tank'],
    ['men', 'NOUN', 'NNS', 'man'],
    ['women', 'NOUN', 'NNS', 'woman'],
    ['armies', 'NOUN', 'NNS', 'army'],
    ['brigades', 'NOUN', 'NNS', 'brigade'],
    ['forces', 'NOUN', 'NNS', 'force'],
    ['withdrew', 'VERB', 'VBD', 'withdraw'],
    ['withdrawn', 'VERB', 'VBN', 'withdraw'],
    ['deployed', 'VERB', 'VBN', 'deploy'],
    ['massing', 'VERB', 'VBG', 'mass'],
    ['said', 'VERB', 'VBD', 'say'],
    ['is', 'AUX', 'VBZ', 'be'],
    ["n't", 'PART', 'RB', 'not'],
    ['n’t', 'PART', 'RB', 'not'],
    ["'s", 'PART', 'POS', "'s"],
    ['’s', 'PART', 'POS', "'s"],
    ["'s", 'AUX', 'VBZ', 'be'],
    ["'ve", 'AUX', 'VBP', 'have'],
    ['’ll', 'AUX', 'MD', 'will'],
    ['ca', 'AUX', 'MD', 'can'],
    ['wo', 'AUX', 'MD', 'will'],
    ['I', 'PRON', 'PRP', 'I'],
    ['me', 'PRON', 'PRP', 'I'],
    ['their', 'PRON', 'PRP$', 'their'],
    ['an', 'DET', 'DT', 'a'],
    ['larger', 'ADJ', 'JJR', 'large'],
    ['best', 'ADJ', 'JJS', 'good'],
    ['Russia', 'PROPN', 'NNP', 'Russia'],
    ['NATO', 'PROPN', 'NNP', 'NATO'],
    ['U.S.', 'PROPN', 'NNP', 'U.S.'],
    ['Russian', 'ADJ', 'JJ', 'Russian'],
    ['40,000', 'NUM', 'CD', '40000'],
    ['12,345', 'NUM', 'CD', '12345'],
    ['1.5', 'NUM', 'CD', '1.5'],
    ['1990s', 'NOUN', 'NNS', '1990s'],
    ['.', 'PUNCT', '.', '.'],
  ])('%s %s %s: %s', (form, upos, xpos, lemma) => {
    expect(lemmatiser.lemma(form, upos, xpos)).toBe(lemma);
  });

  it('goes by the universal tag where the other is empty or unknown', () => {
    expect(lemmatiser.lemma('Russia', 'PROPN', '')).toBe('Russia');
    expect(lemmatiser.lemma('men', 'NOUN', 'XYZ')).toBe('man');
    expect(lemmatiser.lemma('word', 'NONE', '')).toBe('word');
  });

  it('keeps the plural of what has no singular', () => {
    expect(lemmatiser.lemma('clothes', 'NOUN', 'NNS', 'Number=Ptan')).toBe('clothes');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('NOUN', 'PROPN', 'X', ''),
        fc.string(),
        (form, upos, xpos) => {
          expect(typeof lemmatiser.lemma(form, upos, xpos)).toBe('string');
        },
      ),
    );
    expect(lemmatiser.lemma('x'.repeat(1_000_000), 'NOUN', 'NN')).toHaveLength(1_000_000);
  });
});
