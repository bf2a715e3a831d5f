import { describe, expect, it } from 'vitest';
import type { Token } from '../../sentence.ts';
import { knownLemma } from './known-lemma.ts';
import { firstCoding, nounSenses, verbSenses } from './lookup.ts';
import { readTest } from './read-test.ts';

function token(norm: string, lemma: string, upos: Token['upos']): Token {
  const plain = { span: { start: 0, end: norm.length }, form: norm, joined: false, xpos: '', feats: '', head: -1 };
  return { ...plain, norm, lemma, upos, deprel: 'root', kind: 'word', capital: false, relation: '' };
}

describe('the lexicon of events', () => {
  it('gives the senses of a word in order, and none for an unknown one', () => {
    expect(verbSenses('retreat').map(({ gives }) => gives)).toEqual([{ type: 'RETREAT', mode: 'withdraw' }]);
    expect(verbSenses('pull_out').length).toBeGreaterThan(1);
    expect(nounSenses('onion')).toEqual([]);
  });

  it('gives the first code of a word, operators left aside', () => {
    expect(firstCoding('VERB', 'attack')).toEqual({ type: 'ASSAULT', mode: null });
    expect(firstCoding('VERB', 'agree')).toEqual({ type: 'SUPPORT', mode: null });
    expect(firstCoding('ADP', 'attack')).toBeNull();
  });

  it('reads tests, and no others', () => {
    expect(readTest('~cyber')).toEqual({ kind: 'dependent', of: 'cyber' });
    expect(readTest('^forces&+to')).toEqual({
      kind: 'all',
      tests: [
        { kind: 'subject', of: 'forces' },
        { kind: 'preposition', word: 'to' },
      ],
    });
    expect(() => readTest('onions')).toThrow('Cannot read the test "onions"');
  });

  it.each([
    ['troops', 'troops', 'NOUN', 'troop'],
    ['supplies', 'supplies', 'NOUN', 'supply'],
    ['blamed', 'blam', 'VERB', 'blame'],
    ['shot', 'shot', 'VERB', 'shoot'],
    ['criticised', 'criticise', 'VERB', 'criticize'],
    ['Onions', 'onion', 'NOUN', 'onion'],
    ['us', 'we', 'PRON', 'we'],
  ] as const)('knows "%s"', (norm, lemma, upos, known) => {
    expect(knownLemma(token(norm, lemma, upos))).toBe(known);
  });
});
