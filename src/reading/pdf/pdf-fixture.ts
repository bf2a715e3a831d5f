/** Words to print: where they begin and stand, in points from the lower left corner, and the height of their font (12). */
export interface Printed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

/** What a PDF that is made says of itself, and whether it has anything out of the way; as it is written in a PDF. */
interface Extras {
  readonly info?: string;
  readonly catalog?: string;
  readonly trailer?: string;
}

/** Makes a PDF, A4, in a font that every reader has, of pages of words. Letters beyond Latin-1 are not to be had. */
export function makePdf(pages: readonly (readonly Printed[])[], extras: Extras = {}): Uint8Array {
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  return pdfOf(
    [
      `<< /Type /Catalog /Pages 2 0 R ${extras.catalog ?? ''} >>`,
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      ...pages.flatMap((printed, i) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
        streamOf(printed.map(shown).join('\n')),
      ]),
      `<< ${extras.info ?? ''} >>`,
    ],
    extras.trailer,
  );
}

/** Lines of words as a page's text, from 60 points below its upper edge, 14 points apart; an empty one leaves a gap. */
export function column(lines: readonly string[], x = 60, top = 760): Printed[] {
  return lines.flatMap((text, i) => (text === '' ? [] : [{ text, x, y: top - 14 * i }]));
}

/** A PDF of objects, the first of which is its catalogue and the last what it says of itself. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n`;
  file += `<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}

/** A stream with these contents. */
export function streamOf(contents: string, keys = ''): string {
  return `<< /Length ${contents.length} ${keys} >>\nstream\n${contents}\nendstream`;
}

function shown({ text, x, y, size = 12 }: Printed): string {
  const written = text.replaceAll(/[\\()]/g, (mark) => `\\${mark}`);
  return `BT /F ${size} Tf ${x} ${y} Td (${written}) Tj ET`;
}
