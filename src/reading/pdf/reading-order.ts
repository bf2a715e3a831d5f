import { lineOf, type PdfLine, rowsOf } from './page-lines.ts';

/** Shorter pieces on either side of a gap are the cells of a table. */
const columnWords = 20;
/** So many lines on either side of a gap are columns. */
const columnLines = 3;

/** The pieces of a page as blocks of lines that stand below each other: column after column where there are columns, and what crosses them in its place. */
export function readingOrder(pieces: readonly PdfLine[]): PdfLine[][] {
  const sorted = pieces.toSorted((a, b) => a.baseline - b.baseline || a.left - b.left);
  const gutter = gutterOf(sorted);
  const blocks: PdfLine[][] = [];
  // What does not stand in columns is one block, whether or not it crosses where they are parted.
  let single: PdfLine[] = [];
  const endSingle = (): void => {
    if (single.length > 0) blocks.push(rowsOf(single).map(lineOf));
    single = [];
  };
  for (const stretch of gutter === null ? [sorted] : stretchesOf(sorted, gutter)) {
    if (gutter === null || !partsColumns(stretch, gutter)) single.push(...stretch);
    else {
      endSingle();
      for (const side of sidesOf(stretch, gutter)) blocks.push(...readingOrder(side));
    }
  }
  endSingle();
  return blocks;
}

/** Where the most lines begin that stand right of others; null where nothing parts the pieces into columns. */
function gutterOf(sorted: readonly PdfLine[]): number | null {
  const least = Math.min(...sorted.map(({ left }) => left));
  const beginnings = new Map<number, number>();
  for (const { left, size, text } of sorted) {
    if (text.length < columnWords || left < least + 4 * size) continue;
    beginnings.set(Math.round(left), (beginnings.get(Math.round(left)) ?? 0) + 1);
  }
  const likeliest = [...beginnings].filter(([, lines]) => lines >= columnLines).toSorted((a, b) => b[1] - a[1]);
  const found = likeliest.slice(0, 8).find(([at]) => stretchesOf(sorted, at).some((each) => partsColumns(each, at)));
  return found?.[0] ?? null;
}

/** The pieces from the top, parted where pieces that stand across the gutter begin or end. */
function stretchesOf(sorted: readonly PdfLine[], gutter: number): PdfLine[][] {
  const stretches: PdfLine[][] = [];
  let across: boolean | null = null;
  for (const piece of sorted) {
    const crosses = isLeft(piece, gutter) && piece.right > gutter - 0.4 * piece.size;
    if (crosses === across) stretches.at(-1)?.push(piece);
    else stretches.push([piece]);
    across = crosses;
  }
  return stretches;
}

function partsColumns(stretch: readonly PdfLine[], gutter: number): boolean {
  return sidesOf(stretch, gutter).every(
    (side) => side.length >= columnLines && middle(side.map(({ text }) => text.length)) >= columnWords,
  );
}

function sidesOf(stretch: readonly PdfLine[], gutter: number): readonly [PdfLine[], PdfLine[]] {
  return [stretch.filter((piece) => isLeft(piece, gutter)), stretch.filter((piece) => !isLeft(piece, gutter))];
}

function isLeft({ left, size }: PdfLine, gutter: number): boolean {
  return left < gutter - 0.4 * size;
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
