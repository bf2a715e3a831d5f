import { canonicalLanguage } from '../canonical-language.ts';
import type { Metadata } from '../metadata.ts';
import { parseDate } from '../parse-date.ts';

/** A text with the header block that people file above it taken off. */
export interface Headed {
  readonly metadata: Metadata;
  /** Where the body begins in the text. */
  readonly bodyStart: number;
  /** Dates in the header that are none. */
  readonly badDates: readonly string[];
}

const names: ReadonlyMap<string, 'title' | 'publisher' | 'url' | 'publishedAt' | 'language'> = new Map([
  ['title', 'title'],
  ['headline', 'title'],
  ['publisher', 'publisher'],
  ['source', 'publisher'],
  ['outlet', 'publisher'],
  ['url', 'url'],
  ['address', 'url'],
  ['link', 'url'],
  ['published', 'publishedAt'],
  ['published at', 'publishedAt'],
  ['date', 'publishedAt'],
  ['language', 'language'],
]);

/** A line that is a date and no more than a place or a weekday before it. */
const dateAlone =
  /^(?:\p{L}+(?:, |day ))?(?:\d{4}[-/.]\d{2}[-/.]\d{2}|\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}+\.?,? \d{4}|\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})$/u;

/**
 * Reads the `Name: value` lines at the head of a text up to the first blank line. They count as a header only where every
 * line is one and one of them is a title, a publisher, a date or an address. Without one, a first line that is only a date
 * is taken as the date of publication.
 */
export function readHeader(text: string): Headed {
  const block = /^(?:[A-Za-z][A-Za-z ]{1,20}:[^\n]*\n)+(?=[ \t]*\r?\n)/.exec(text);
  const metadata: Record<string, string> = {};
  const badDates: string[] = [];
  for (const line of block === null ? [] : block[0].split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    const key = names.get(name.trim().toLowerCase());
    if (key === undefined || value.trim() === '') continue;
    const told =
      key === 'publishedAt' ? parseDate(value) : key === 'language' ? canonicalLanguage(value) : value.trim();
    if (told !== null) metadata[key] = told;
    else if (key === 'publishedAt') badDates.push(value.trim());
  }
  const telling = Object.keys(metadata).some((key) => key !== 'language') || badDates.length > 0;
  if (block !== null && telling) {
    const blank = /^(?:[ \t]*\r?\n)+/.exec(text.slice(block[0].length))?.[0].length ?? 0;
    return { metadata, bodyStart: block[0].length + blank, badDates };
  }
  const firstLine = text.slice(0, 60).split('\n')[0]?.trim() ?? '';
  const date = dateAlone.test(firstLine) ? parseDate(firstLine.replace(/^\p{L}+(?:, |day )/u, '')) : null;
  return { metadata: date === null ? {} : { publishedAt: date }, bodyStart: 0, badDates: [] };
}

/** A first line that stands alone, is short and ends without a full stop: the headline. */
export function firstLineTitle(text: string): string | null {
  const [first = '', next] = text.slice(text.search(/\S/)).split('\n', 2);
  const line = first.trim();
  if (next === undefined || next.trim() !== '' || line.length < 8 || line.length > 160) return null;
  return /[.:;,]["”’']?$/.test(line) || parseDate(line) !== null ? null : line;
}

/** The date that a dateline at the head of a text prints in full ("OSLO, 3 October 2014 - …"); null where none does. */
export function datelineDate(text: string): string | null {
  const match = /^\s*\p{Lu}[\p{Lu} .'/]{2,30}, ([^-–—\n]{8,30}?) ?[-–—]/u.exec(text.slice(0, 100));
  return match === null ? null : parseDate(match[1] ?? '');
}
