import type { Span } from '../../../src/model/span.ts';
import { paragraphsOf } from './paragraphs.ts';

/** The sentences of a text as the browser cuts them, without the blanks behind them; a paragraph's end ends one. */
export function sentencesOf(text: string, language: string): readonly Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return paragraphsOf(text).flatMap((paragraph) =>
    [...segmenter.segment(text.slice(paragraph.start, paragraph.end))].flatMap(({ index, segment }) => {
      const start = paragraph.start + index + segment.length - segment.trimStart().length;
      const end = paragraph.start + index + segment.trimEnd().length;
      return start < end ? [{ start, end }] : [];
    }),
  );
}

/** The sentence `by` steps after the one in which a place of the text lies; the first or last where there is none. */
export function sentenceBeside(sentences: readonly Span[], place: number | null, by: 1 | -1): Span | undefined {
  if (place === null) return by === 1 ? sentences[0] : sentences.at(-1);
  const found = by === 1 ? sentences.find(({ start }) => start > place) : sentences.findLast(({ end }) => end <= place);
  return found ?? (by === 1 ? sentences.at(-1) : sentences[0]);
}
