import type { ParsedSentence, Upos, Word } from '../model/parsed-sentence.ts';
import type { Span } from '../model/span.ts';
import { analyseLong } from './analyse-long.ts';
import type { Analyser, Analysis } from './analyser.ts';
import { type GivenWord, joinWords } from './join-words.ts';
import { mendPrepositions } from './mend-prepositions.ts';
import { refineNames } from './names/refine-names.ts';
import { passagesOf } from './passages.ts';
import type { RawSentence, RawWord } from './surface/raw-sentence.ts';
import type { Segmenter } from './surface/segmenter.ts';

/** What an engine is made of. */
export interface Stages {
  readonly segmenter: Segmenter;
  readonly lemmatiser: { lemma(form: string, upos: string, xpos: string, feats: string): string };
  readonly analyser: Analyser;
}

/** Some hundred sentences at a time, as they are asked for: a long text is never held whole as words. */
type Batches = Generator<ParsedSentence[], void, undefined>;

/** Turns English text into parsed sentences; spans are exact in the text as it is given, and no text makes it throw. */
export interface Engine {
  /** The sentences of a text. */
  parse(text: string): ParsedSentence[];
  /** The spans of the sentences alone, which is quick. */
  segment(text: string): Span[];
  parseInBatches(text: string): Batches;
  /**
   * Sentences whose words are known, and stay as they are; those without a word are left out. Spans count in `text`: the words
   * with spaces between where there were any.
   */
  parseWords(sentences: readonly (readonly GivenWord[])[]): {
    readonly text: string;
    readonly sentences: ParsedSentence[];
  };
  parseWordsInBatches(sentences: readonly (readonly GivenWord[])[]): {
    readonly text: string;
    readonly batches: Batches;
  };
}

const sentencesPerBatch = 200;

/** Joins the stages to an engine. */
export function makeEngine({ segmenter, lemmatiser, analyser }: Stages): Engine {
  const wordOf = ({ span, joined }: RawWord, form: string, analysis: Analysis, at: number): Word => {
    const [upos = 'X', xpos = '', feats = ''] = [analysis.upos[at], analysis.xpos[at], analysis.feats[at]];
    return {
      span,
      form,
      joined,
      lemma: lemmatiser.lemma(form, upos, xpos, feats),
      upos: upos as Upos,
      xpos,
      feats,
      head: analysis.heads[at] ?? -1,
      deprel: analysis.deprels[at] ?? 'dep',
    };
  };
  const parseBatch = (batch: readonly RawSentence[], forms: readonly (readonly string[])[]): ParsedSentence[] => {
    const analyses = analyseLong(analyser, forms);
    return batch.map(({ span, paragraph, words }, index) => {
      const analysis = analyses[index] ?? empty;
      const parsed = mendPrepositions(words.map((word, at) => wordOf(word, forms[index]?.[at] ?? '', analysis, at)));
      return { span, words: parsed, names: refineNames(parsed, analysis.nameTags), paragraph };
    });
  };
  const parseInBatches: Engine['parseInBatches'] = function* (text) {
    for (const { start, end, paragraph } of passagesOf(text)) {
      const raw = segmenter.segment(text.slice(start, end));
      for (let first = 0; first < raw.length; first += sentencesPerBatch) {
        const batch = raw.slice(first, first + sentencesPerBatch).map((each) => moved(each, start, paragraph));
        const forms = batch.map(({ words }) => words.map(({ span }) => text.slice(span.start, span.end)));
        yield parseBatch(batch, forms);
      }
    }
  };
  const parseWordsInBatches: Engine['parseWordsInBatches'] = (given) => {
    const known = given.filter(({ length }) => length > 0);
    const { text, sentences } = joinWords(known);
    const batches = (function* (): Batches {
      for (let first = 0; first < sentences.length; first += sentencesPerBatch) {
        const forms = known.slice(first, first + sentencesPerBatch).map((words) => words.map(({ form }) => form));
        yield parseBatch(sentences.slice(first, first + sentencesPerBatch), forms);
      }
    })();
    return { text, batches };
  };
  return {
    parse: (text) => [...parseInBatches(text)].flat(),
    segment: (text) =>
      passagesOf(text).flatMap(({ start, end, paragraph }) =>
        segmenter.segment(text.slice(start, end)).map((each) => moved(each, start, paragraph).span),
      ),
    parseInBatches,
    parseWords: (given) => {
      const { text, batches } = parseWordsInBatches(given);
      return { text, sentences: [...batches].flat() };
    },
    parseWordsInBatches,
  };
}

const empty: Analysis = { upos: [], xpos: [], feats: [], heads: [], deprels: [], nameTags: [] };

function moved(sentence: RawSentence, by: number, paragraph: number): RawSentence {
  if (by === 0 && paragraph === 0) return sentence;
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return {
    span: move(sentence.span),
    paragraph: sentence.paragraph + paragraph,
    words: sentence.words.map(({ span, joined }) => ({ span: move(span), joined })),
  };
}
