import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../analyser.ts';
import { loadFast } from './load-fast.ts';

const model = new Uint8Array(readFileSync('models/fast.bin'));
const analyser = loadFast(model);

function analyse(sentence: string): Analysis {
  return analyser.analyse([sentence.split(' ')])[0] as Analysis;
}

/** "word/UPOS/head/deprel …", the head by its form. */
function shown(sentence: string): string {
  const forms = sentence.split(' ');
  const { upos, heads, deprels } = analyse(sentence);
  return forms.map((form, k) => `${form}/${upos[k]}/${forms[heads[k] ?? -1] ?? 'ROOT'}/${deprels[k]}`).join(' ');
}

/** The sentence with its names marked: "[PER Barack Obama]". */
function named(forms: readonly string[], { nameTags }: Analysis): string {
  return forms
    .map((form, k) => {
      const tag = nameTags[k] ?? 'O';
      const opened = tag.startsWith('B-') ? `[${tag.slice(2)} ` : '';
      const closes = tag !== 'O' && nameTags[k + 1] !== `I-${tag.slice(2)}`;
      return `${opened}${form}${closes ? ']' : ''}`;
    })
    .join(' ');
}

describe('what it tells of plain sentences', () => {
  it.each([
    [
      'The dog chased the cat .',
      'The/DET/dog/det dog/NOUN/chased/nsubj chased/VERB/ROOT/root the/DET/cat/det cat/NOUN/chased/obj ./PUNCT/chased/punct',
    ],
    [
      'He did not see her in Kyiv .',
      'He/PRON/see/nsubj did/AUX/see/aux not/PART/see/advmod see/VERB/ROOT/root her/PRON/see/obj in/ADP/Kyiv/case Kyiv/PROPN/see/obl ./PUNCT/see/punct',
    ],
    [
      'The bridge was destroyed by Russian troops .',
      'The/DET/bridge/det bridge/NOUN/destroyed/nsubj:pass was/AUX/destroyed/aux:pass destroyed/VERB/ROOT/root by/ADP/troops/case Russian/ADJ/troops/amod troops/NOUN/destroyed/obl:agent ./PUNCT/destroyed/punct',
    ],
    [
      'NATO says Russia has 40,000 troops .',
      'NATO/PROPN/says/nsubj says/VERB/ROOT/root Russia/PROPN/has/nsubj has/VERB/says/ccomp 40,000/NUM/troops/nummod troops/NOUN/has/obj ./PUNCT/says/punct',
    ],
    ['Go !', 'Go/VERB/ROOT/root !/PUNCT/Go/punct'],
  ])('parses %s', (sentence, wanted) => {
    expect(shown(sentence)).toBe(wanted);
  });

  it.each([
    ['President Barack Obama visited Paris .', 'President [PER Barack Obama] visited [LOC Paris] .'],
    ['The report was late and nobody read it .', 'The report was late and nobody read it .'],
    ['Russian troops left Ukraine on Monday .', '[NORP Russian] troops left [LOC Ukraine] on Monday .'],
    ['He works for Microsoft in Seattle .', 'He works for [ORG Microsoft] in [LOC Seattle] .'],
  ])('names %s', (sentence, wanted) => {
    expect(named(sentence.split(' '), analyse(sentence))).toBe(wanted);
  });

  it.each([
    ['soldiers', 'Two soldiers were killed .', 'NNS', 'Number=Plur'],
    ['were', 'Two soldiers were killed .', 'VBD', 'Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin'],
    ['killed', 'Two soldiers were killed .', 'VBN', 'Tense=Past|VerbForm=Part|Voice=Pass'],
    ['left', 'Russian troops left Ukraine on Monday .', 'VBD', 'Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin'],
    ['left', 'She has left .', 'VBN', 'Tense=Past|VerbForm=Part'],
    ['an', 'She saw an army .', 'DT', 'Definite=Ind|PronType=Art'],
    ['it', 'Nobody read it .', 'PRP', 'Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs'],
    ['it', 'The officials said it was late .', 'PRP', 'Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs'],
  ])('gives %s its Penn tag and features', (form, sentence, xpos, feats) => {
    const at = sentence.split(' ').indexOf(form);
    const analysis = analyse(sentence);
    expect(analysis.xpos[at]).toBe(xpos);
    expect(analysis.feats[at]).toBe(feats);
  });

  it('keeps the tags of a sentence that is printed in capitals', () => {
    const sentence = 'The minister said that three civilians were killed in Aleppo .';
    expect(analyse(sentence.toUpperCase()).upos).toEqual(analyse(sentence).upos);
  });
});

describe('what holds for any words', () => {
  const word = fc.oneof(
    fc.constantFrom('the', 'Kyiv', 'said', 'of', ',', '.', '40,000', 'NATO', 'IN', '(', '-', '_'),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const sentence = fc.array(word, { maxLength: 40 });
  const text = fc.array(sentence, { maxLength: 6 });

  it('gives one entry a word and one tree with one root a sentence', () => {
    fc.assert(
      fc.property(text, (sentences) => {
        const analyses = analyser.analyse(sentences);
        expect(analyses).toHaveLength(sentences.length);
        for (const [s, forms] of sentences.entries()) expectTree(analyses[s] as Analysis, forms.length);
      }),
      { numRuns: 300 },
    );
  });

  it('opens every name with a B-', () => {
    fc.assert(
      fc.property(text, (sentences) => {
        for (const { nameTags } of analyser.analyse(sentences)) {
          for (const [k, tag] of nameTags.entries()) {
            if (tag.startsWith('I-')) expect([`B-${tag.slice(2)}`, tag]).toContain(nameTags[k - 1]);
          }
        }
      }),
    );
  });

  it('says the same twice, from another load too, whatever it read between', () => {
    const other = loadFast(model);
    fc.assert(
      fc.property(text, sentence, (sentences, between) => {
        const first = analyser.analyse(sentences);
        analyser.analyse([between]);
        expect(analyser.analyse(sentences)).toEqual(first);
        expect(other.analyse(sentences)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  it('tags and parses a sentence the same whatever stands beside it', () => {
    fc.assert(
      fc.property(sentence, text, (alone, others) => {
        const [one] = analyser.analyse([alone]);
        const among = analyser.analyse([...others, alone]).at(-1);
        expect({ ...among, nameTags: [] }).toEqual({ ...one, nameTags: [] });
      }),
      { numRuns: 50 },
    );
  });
});

describe('sentences of odd lengths', () => {
  it.each([
    ['no sentence', []],
    ['an empty sentence', [[]]],
    ['one word', [['Kyiv']]],
    ['one empty form', [['']]],
    ['a word of 5,000 letters', [['a'.repeat(5000), 'b']]],
    ['3,000 words', [Array.from({ length: 3000 }, (_, k) => (k % 7 === 0 ? ',' : `word${k % 50}`))]],
    ['1,000 commas', [Array.from({ length: 1000 }, () => ',')]],
  ])('reads %s', (_, sentences: readonly (readonly string[])[]) => {
    const analyses = analyser.analyse(sentences);
    expect(analyses).toHaveLength(sentences.length);
    for (const [s, forms] of sentences.entries()) expectTree(analyses[s] as Analysis, forms.length);
  });
});

it('refuses what is not a model', () => {
  expect(() => loadFast(new Uint8Array(64))).toThrow('MUSTERPK');
  expect(() => loadFast(model.slice(0, 5000))).toThrow('cut short');
});

function expectTree(analysis: Analysis, length: number): void {
  for (const list of Object.values(analysis)) expect(list).toHaveLength(length);
  if (length === 0) return;
  expect(analysis.heads.filter((head) => head === -1)).toHaveLength(1);
  expect(analysis.heads.filter((head, k) => (analysis.deprels[k] === 'root') !== (head === -1))).toEqual([]);
  // A word is known to reach the root once its head is; what is left of the words hangs in a circle or on nothing.
  const reaches = new Set([-1]);
  const children = new Map<number, number[]>();
  for (const [k, head] of analysis.heads.entries()) children.set(head, [...(children.get(head) ?? []), k]);
  const waiting = [-1];
  for (let head = waiting.pop(); head !== undefined; head = waiting.pop()) {
    for (const child of children.get(head) ?? []) {
      reaches.add(child);
      waiting.push(child);
    }
  }
  expect(reaches.size).toBe(length + 1);
}
