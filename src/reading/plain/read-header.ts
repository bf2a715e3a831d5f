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

const names: Readonly<Record<string, 'title' | 'publisher' | 'url' | 'publishedAt' | 'language'>> = {
  title: 'title',
  headline: 'title',
  publisher: 'publisher',
  source: 'publisher',
  outlet: 'publisher',
  url: 'url',
  address: 'url',
  link: 'url',
  published: 'publishedAt',
  date: 'publishedAt',
  'published at': 'publishedAt',
  language: 'language',
};

/**
 * Reads the `Name: value` lines at the head of a text up to the first blank line. They count as a header only where every
 * line is one and one of them is a title, a publisher, a date or an address. Without one, a first line that is only a date
 * is taken as the date of publication.
 */
export function readHeader(text: string): Headed {
  const block = /^(?:[A-Za-z][A-Za-z ]{1,20}:[^\n]*\r?\n)+(?=\r?\n)/.exec(text);
  const metadata: Record<string, string> = {};
  const badDates: string[] = [];
  for (const line of block === null ? [] : block[0].split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    const key = names[name.toLowerCase()];
    if (key === undefined || value.trim() === '') continue;
    if (key !== 'publishedAt') metadata[key] = value.trim();
    else {
      const date = parseDate(value);
      if (date === null) badDates.push(value.trim());
      else metadata[key] = date;
    }
  }
  if (block !== null && (Object.keys(metadata).length > 0 || badDates.length > 0)) {
    const blank = /^(?:\r?\n)+/.exec(text.slice(block[0].length))?.[0].length ?? 0;
    return { metadata, bodyStart: block[0].length + blank, badDates };
  }
  const firstLine = text.slice(0, 60).split('\n')[0]?.trim() ?? '';
  const date = /^(?:\p{L}+, )?[\p{L}\d ,.]{8,30}$/u.test(firstLine)
    ? parseDate(firstLine.replace(/^\p{L}+day, /u, ''))
    : null;
  return { metadata: date === null ? {} : { publishedAt: date }, bodyStart: 0, badDates };
}

/** A first line that stands alone, is short and ends without a full stop: the headline. */
export function firstLineTitle(text: string): string | null {
  const match = /^\s*([^\n]{8,160}?)\s*\r?\n\s*\r?\n/.exec(text);
  const line = match?.[1];
  if (line === undefined || /[.:;,]$/.test(line) || parseDate(line) !== null) return null;
  return line;
}
