import { sourceOffset } from '../source-map.ts';
import { type HtmlParts, readHtmlParts } from './read-html-parts.ts';

const filler =
  'The minister spoke in the capital on Wednesday, and nobody in the alliance had an answer to what he said there.';

/** A page with an article around some markup: enough words on either side for it to be found. */
export function pageWith(markup: string): string {
  return `<!doctype html><html><head><title>T</title></head><body><article><p>${filler}</p>${markup}<p>${filler}</p></article></body></html>`;
}

/** The text that the markup of an article becomes, without the words around it. */
export function textOfMarkup(markup: string): string {
  const { text } = readHtmlParts(pageWith(markup));
  if (!text.startsWith(filler) || !text.endsWith(filler)) throw new Error(`The article is not whole: ${text}`);
  return text.slice(filler.length, text.length - filler.length).trim();
}

/** What stands in the source for every character of a text, as the map says; null for separators. */
export function printedFor(source: string, { text, runs }: HtmlParts): (string | null)[] {
  return Array.from({ length: text.length }, (_, offset) => {
    const run = runs.find(({ start, length }) => start <= offset && offset < start + length);
    const at = sourceOffset(runs, offset);
    return at === null ? null : source.slice(at, at + (run?.plain === false ? run.sourceLength : 1));
  });
}
