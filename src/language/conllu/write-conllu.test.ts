import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Name, ParsedSentence, Upos, Word } from '../../model/parsed-sentence.ts';
import { readConllu } from './read-conllu.ts';
import { writeConllu } from './write-conllu.ts';

/** A sentence whose words are cut out of the text one after the other. */
function sentenceOf(
  text: string,
  forms: readonly (readonly [string, boolean?])[],
  names: readonly Name[] = [],
): ParsedSentence {
  let at = 0;
  const words = forms.map(([form, joined = false], index): Word => {
    const start = text.indexOf(form, at);
    at = start + form.length;
    const deprel = index === 0 ? 'root' : 'dep';
    return {
      span: { start, end: at },
      form,
      joined,
      lemma: form,
      upos: 'X',
      xpos: 'FW',
      feats: '',
      head: index - 1,
      deprel,
    };
  });
  return { span: { start: words[0]?.span.start ?? 0, end: at }, words, names, paragraph: 0 };
}

describe('writeConllu', () => {
  it('writes comments, multiword tokens, places and names', () => {
    const text = 'NATO doesn’t.\nGo';
    const sentences = [
      sentenceOf(text, [['NATO'], ['does'], ['n’t', true], ['.']], [{ first: 0, last: 0, kind: 'ORG' }]),
      { ...sentenceOf(text, [['Go']]), paragraph: 1 },
    ];
    expect(writeConllu(sentences, { text, newDocument: 'a.txt' })).toBe(
      `# newdoc id = a.txt
# newpar
# sent_id = 1
# text = NATO doesn’t.
1\tNATO\tNATO\tX\tFW\t_\t0\troot\t_\tName=B-ORG|TokenRange=0:4
2-3\tdoesn’t\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|TokenRange=5:12
2\tdoes\tdoes\tX\tFW\t_\t1\tdep\t_\tTokenRange=5:9
3\tn’t\tn’t\tX\tFW\t_\t2\tdep\t_\tTokenRange=9:12
4\t.\t.\tX\tFW\t_\t3\tdep\t_\tTokenRange=12:13

# newpar
# sent_id = 2
# text = Go
1\tGo\tGo\tX\tFW\t_\t0\troot\t_\tTokenRange=14:16

`,
    );
  });

  it('goes on from the sentences before', () => {
    const text = 'Go';
    const written = writeConllu([sentenceOf(text, [['Go']])], { text, firstId: 7, paragraph: 0 });
    expect(written.split('\n').slice(0, 2)).toEqual(['# sent_id = 7', '# text = Go']);
  });

  it('keeps tabs and line ends out of the columns', () => {
    const text = 'a\tb\nc';
    const [sentence] = readConllu(writeConllu([sentenceOf(text, [[text]])], { text }));
    expect(sentence?.words.map(({ form }) => form)).toEqual(['a b c']);
  });

  it('is read back as it was, whatever the words', () => {
    const field = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
      .map((value) => value.replace(/[\s\u0085]+/g, '') || '_');
    const word = fc.record({
      form: field,
      lemma: field,
      upos: fc.constantFrom<Upos>('NOUN', 'VERB', 'PUNCT'),
      xpos: fc.constantFrom('NN', '-LRB-', ''),
      feats: fc.constantFrom('', 'Number=Sing', 'Number=Sing|Person=3'),
      deprel: fc.constantFrom('nsubj:pass', 'dep'),
      joined: fc.boolean(),
      space: fc.boolean(),
    });
    // In CoNLL-U "_" says that there is no lemma, but for the word "_" itself: no other word can have it as its lemma.
    const writable = word.map((each) => (each.lemma === '_' ? { ...each, lemma: each.form } : each));
    fc.assert(
      fc.property(fc.array(fc.array(writable, { minLength: 1, maxLength: 8 }), { maxLength: 4 }), (given) => {
        let text = '';
        const sentences = given.map((words): ParsedSentence => {
          const placed = words.map(({ space, ...each }, index): Word => {
            const joined = each.joined && index > 0;
            if (!joined && space) text += ' ';
            const start = text.length;
            text += each.form;
            return { ...each, joined, span: { start, end: text.length }, head: index - 1 };
          });
          return {
            span: { start: 0, end: 0 },
            words: placed,
            names: [{ first: 0, last: words.length - 1, kind: 'UNIT' }],
            paragraph: 0,
          };
        });
        const read = readConllu(writeConllu(sentences, { text }));
        const columns = ({
          form,
          lemma,
          upos,
          xpos,
          feats,
          head,
          deprel,
          joined,
        }: Omit<Word, 'span'> | (typeof read)[number]['words'][number]) => ({
          form,
          lemma,
          upos,
          xpos,
          feats,
          head,
          deprel,
          joined,
        });
        expect(read.map(({ words }) => words.map(columns))).toEqual(sentences.map(({ words }) => words.map(columns)));
        for (const [index, { words }] of read.entries()) {
          const places = words.map(({ misc }) => /TokenRange=(\d+):(\d+)/.exec(misc)?.slice(1).map(Number));
          expect(places).toEqual(sentences[index]?.words.map(({ span }) => [span.start, span.end]));
          expect(words[0]?.misc).toContain('Name=B-UNIT');
        }
      }),
    );
  });
});
