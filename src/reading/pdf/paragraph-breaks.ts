import type { PdfLine } from './page-lines.ts';

/** What lines of a block are measured by. */
interface Measure {
  /** Where its longest line ends. */
  readonly right: number;
  /** How far below each other lines usually stand, in heights of their font. */
  readonly pitch: number;
}

/** A line that stands further below by this factor than lines usually do begins a paragraph. */
const wide = 1.25;
/** A line that begins so many heights of the font further right or left begins a paragraph. */
const indent = 0.8;
/** Fonts that differ by this share are those of a headline and its text. */
const otherSize = 0.12;
const bullet = /^(?:[•·▪■●◦*–—-]\s|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s)/iu;
const sentenceEnd = /[.!?:;]["”’»)\]]*$/;

/** True where a line of a block begins a paragraph and does not carry on the line above it. */
export function beginsParagraph(above: PdfLine, line: PdfLine, { right, pitch }: Measure): boolean {
  if (sizesDiffer(above, line) || bullet.test(line.text) || hasCells(above) || hasCells(line)) return true;
  const size = Math.max(above.size, line.size);
  if (line.baseline - above.baseline > wide * pitch * size) return true;
  if (line.left - above.left > indent * size && !bullet.test(above.text)) return true;
  return wouldHaveFit(above, line, right);
}

/** True where the first line of a block, of another column or page, carries on the last line of the block before, of which the longest ends at `right`. */
export function continuesInBlock(before: PdfLine, line: PdfLine, right: number): boolean {
  if (sizesDiffer(before, line) || bullet.test(line.text) || hasCells(before) || hasCells(line)) return false;
  if (sentenceEnd.test(before.text)) return false;
  return /^\p{Ll}/u.test(line.text) || !wouldHaveFit(before, line, right);
}

/** How far below each other the lines of blocks stand, in heights of their font; most stand as far or further. */
export function usualPitch(blocks: readonly (readonly PdfLine[])[]): number {
  const pitches = blocks.flatMap((block) =>
    block.flatMap((line, i) => {
      const above = block[i - 1];
      return above === undefined || sizesDiffer(above, line) ? [] : [(line.baseline - above.baseline) / line.size];
    }),
  );
  return pitches.toSorted((a, b) => a - b)[pitches.length >> 2] ?? 1.2;
}

function hasCells({ text }: PdfLine): boolean {
  return text.includes(' | ');
}

function sizesDiffer(a: PdfLine, b: PdfLine): boolean {
  return Math.abs(a.size - b.size) > otherSize * Math.max(a.size, b.size);
}

/** Who ends a line where its next word would have fitted means to end it. */
function wouldHaveFit(above: PdfLine, line: PdfLine, right: number): boolean {
  const first = line.text.indexOf(' ') === -1 ? line.text.length : line.text.indexOf(' ');
  const width = (first / line.text.length) * (line.right - line.left);
  return above.right + width + 1.2 * line.size < right;
}
