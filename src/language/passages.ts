import { paragraphsOf } from '../text/paragraphs.ts';

/** A stretch of whole paragraphs, the first of which is `paragraph`; offsets in UTF-16 code units. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

const enough = 32_768;

/** Parts a text between paragraphs into passages of some ten thousand characters; one long paragraph stays whole. */
export function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  let first = 0;
  let begin: number | null = null;
  const paragraphs = paragraphsOf(text);
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    begin ??= start;
    if (end - begin < enough && paragraph < paragraphs.length - 1) continue;
    passages.push({ start: begin, end, paragraph: first });
    begin = null;
    first = paragraph + 1;
  }
  return passages;
}
