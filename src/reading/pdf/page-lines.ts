import type { PdfChunk, PdfPage } from './pdf-page.ts';

/** Words that stand in one line, without a wide gap between them. */
export interface PdfLine extends PdfChunk {
  /** From 0. */
  readonly page: number;
}

/** Pieces whose feet are no further apart than this share of the larger font stand in one row: raised and lowered ones too. */
const sameRow = 0.5;
/** A gap of this share of the font parts words, where the page prints no space. */
const wordGap = 0.18;
/** A gap of this share of the font may part columns or cells. */
const columnGap = 1.2;
/** A gap of this share of the font parts cells, where it parts no columns. */
const cellGap = 1.8;

/** The words of a page in pieces, from the top; a row ends where there may be another column. */
export function pageLines({ chunks }: PdfPage, page: number): PdfLine[] {
  const printed = chunks.filter(({ text }) => text.trim() !== '');
  return rowsOf(printed).flatMap((row) => piecesOf(row).map((piece) => ({ ...piece, page })));
}

/** Pieces that stand side by side, in rows from the top; from the left in each. */
export function rowsOf<T extends PdfChunk>(pieces: readonly T[]): T[][] {
  const rows: { readonly pieces: T[]; largest: T }[] = [];
  for (const piece of pieces.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row === undefined || piece.baseline - row.largest.baseline >= sameRow * Math.max(row.largest.size, piece.size))
      rows.push({ pieces: [piece], largest: piece });
    else {
      row.pieces.push(piece);
      if (piece.size > row.largest.size) row.largest = piece;
    }
  }
  return rows.map((row) => row.pieces.toSorted((a, b) => a.left - b.left));
}

/** A row without columns as one line, with ` | ` between its cells. */
export function lineOf(row: readonly PdfLine[]): PdfLine {
  return row.reduce((line, piece) => {
    const size = Math.max(line.size, piece.size);
    return { ...joined(line, piece, piece.left - line.right > cellGap * size ? ' | ' : ' '), page: line.page };
  });
}

function piecesOf(row: readonly PdfChunk[]): PdfChunk[] {
  const pieces: PdfChunk[] = [];
  for (const chunk of row) {
    const last = pieces.at(-1);
    const size = Math.max(chunk.size, last?.size ?? 0);
    const gap = last === undefined ? 0 : chunk.left - last.right;
    // What is printed twice in one place is printed bold.
    const again = last?.text.endsWith(chunk.text) === true && chunk.right <= last.right + 0.1 * size;
    if (again) continue;
    if (last === undefined || gap > columnGap * size) pieces.push(chunk);
    else pieces[pieces.length - 1] = joined(last, chunk, gap > wordGap * size || isRaised(last, chunk) ? ' ' : '');
  }
  return pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll(/\s+/g, ' ').trim() }));
}

/** A raised figure is a note's, not one more digit of the number before it. */
function isRaised(last: PdfChunk, chunk: PdfChunk): boolean {
  return chunk.size < 0.85 * last.size && /\d$/.test(last.text) && /^\d/.test(chunk.text);
}

function joined(last: PdfChunk, chunk: PdfChunk, mark: string): PdfChunk {
  const main = chunk.text.length > last.text.length ? chunk : last;
  return {
    text: `${last.text}${mark}${chunk.text}`,
    left: Math.min(last.left, chunk.left),
    right: Math.max(last.right, chunk.right),
    baseline: main.baseline,
    size: main.size,
  };
}
