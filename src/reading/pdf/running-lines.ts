import { lineOf, type PdfLine, rowsOf } from './page-lines.ts';
import type { PdfPage } from './pdf-page.ts';

/** Heads and footers stand in this share of a page's height, at its top and its bottom. */
const margin = 0.09;
/** Of the pages, the share on which a line must stand: heads may differ on left and right pages. */
const often = 0.4;

const pageNumber =
  /^(?:[-–—|]\s*)?(?:(?:page|seite|p\.|стор\.|стр\.|сторінка|страница)\s*)?\d{1,3}(?:\s*(?:\/|of|von|de|sur|з|из)\s*\d{1,3})?(?:\s*[-–—|])?$/iu;

/** The words of pages without the pages' numbers, and without the heads and footers that several pages have. */
export function withoutRunningLines(
  pages: readonly PdfPage[],
  piecesOf: readonly (readonly PdfLine[])[],
): (readonly PdfLine[])[] {
  const rows = piecesOf.map(rowsOf);
  const counts = new Map<string, number>();
  for (const [i, of] of rows.entries())
    for (const key of new Set(of.filter((row) => isAtEdge(row, pages[i]!)).map(likenessKey)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(2, often * pages.length);
  const runs = (row: readonly PdfLine[]): boolean =>
    pageNumber.test(lineOf(row).text) || (counts.get(likenessKey(row)) ?? 0) >= least;
  return rows.map((of, i) => of.filter((row) => !isAtEdge(row, pages[i]!) || !runs(row)).flat());
}

function isAtEdge(row: readonly PdfLine[], { height }: PdfPage): boolean {
  const { baseline, size } = lineOf(row);
  return baseline < margin * height || baseline - size > (1 - margin) * height;
}

/** The same for heads that differ in a number only and stand at one height. */
function likenessKey(row: readonly PdfLine[]): string {
  const { text, baseline } = lineOf(row);
  return `${Math.round(baseline / 4)} ${text.replaceAll(/\d+/g, '#')}`;
}
