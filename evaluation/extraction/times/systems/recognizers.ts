import { createRequire } from 'node:module';
import type { TimeSystem } from './system.ts';

interface Result {
  readonly start: number;
  readonly end: number;
  readonly typeName: string;
  readonly resolution?: { readonly values?: readonly Readonly<Record<string, string>>[] };
}

interface Recognizers {
  readonly recognizeDateTime: (text: string, culture: string, options: number, reference: Date) => Result[];
}

/**
 * Recognizers-Text: the value is its own timex, with the past resolution where it leaves the year or week open, and the beginning where
 * it gives a range.
 */
export function loadRecognizers(): TimeSystem {
  const { recognizeDateTime } = createRequire(import.meta.url)('@microsoft/recognizers-text-date-time') as Recognizers;
  return {
    name: 'Recognizers-Text 1.3',
    types: true,
    find: ({ text, publishedAt }) => {
      const reference = new Date(`${publishedAt ?? '2000-01-01'}T12:00:00`);
      return paragraphsOf(text).flatMap(({ start, words }) =>
        recognizeDateTime(words, 'en-us', 0, reference).map((result) => ({
          start: start + result.start,
          end: start + result.end + 1,
          type: typeOf(result.typeName),
          value: valueOf(result.resolution?.values?.[0] ?? {}),
          why: 'recognizers',
        })),
      );
    },
  };
}

/** Its time grows faster than the text, so it is given a paragraph at a time. */
function paragraphsOf(text: string): { start: number; words: string }[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({ start: index, words }));
}

function typeOf(name: string): string {
  if (name.endsWith('duration')) return 'DURATION';
  if (name.endsWith('set')) return 'SET';
  return /\.(?:time|datetime)/.test(name) ? 'TIME' : 'DATE';
}

function valueOf({ timex = '', value, start }: Readonly<Record<string, string>>): string {
  if (/^[P]|_REF$/.test(timex)) return timex;
  if (timex.startsWith('(')) return timex.slice(1).split(',')[0] ?? '';
  if (!timex.includes('X')) return timex;
  const day = value ?? start ?? '';
  return /^XXXX-\d\d$/.test(timex) ? day.slice(0, 7) : day.replace(' ', 'T').slice(0, 16);
}
