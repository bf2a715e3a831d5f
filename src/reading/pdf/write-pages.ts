import { joinLines, wordsOf } from './join-lines.ts';
import type { PdfLine } from './page-lines.ts';
import { beginsParagraph, continuesInBlock, usualPitch } from './paragraph-breaks.ts';

/** The text of a PDF in paragraphs, a blank line between them. */
export interface PdfText {
  readonly text: string;
  /** For each page, where in the text its first line begins; for one without text, where that of the next does. */
  readonly pages: readonly number[];
}

/** Writes the lines of blocks, in order, as paragraphs; the file has `pageCount` pages. */
export function writePages(blocks: readonly (readonly PdfLine[])[], pageCount: number): PdfText {
  const words = wordsOf(blocks.flat().map(({ text }) => text));
  const pitch = usualPitch(blocks);
  const starts: (number | undefined)[] = Array.from({ length: pageCount });
  const paragraphs: string[] = [];
  let length = 0;
  let paragraph = '';
  let last: PdfLine | null = null;
  let rightBefore = 0;
  for (const block of blocks) {
    const right = Math.max(...block.map((line) => line.right));
    for (const [i, line] of block.entries()) {
      const begins =
        last !== null &&
        (i > 0 ? beginsParagraph(last, line, { right, pitch }) : !continuesInBlock(last, line, rightBefore));
      if (begins) {
        paragraphs.push(paragraph);
        length += paragraph.length + 2;
      }
      paragraph = begins || last === null ? line.text : joinLines(paragraph, line.text, words);
      starts[line.page] ??= length + paragraph.length - line.text.length;
      last = line;
    }
    rightBefore = right;
  }
  if (last !== null) paragraphs.push(paragraph);
  const text = paragraphs.join('\n\n');
  const pages: number[] = [];
  for (let page = pageCount - 1; page >= 0; page--) pages.unshift(starts[page] ?? pages[0] ?? text.length);
  return { text, pages };
}
