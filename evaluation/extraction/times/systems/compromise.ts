import nlp from 'compromise';
import dates from 'compromise-dates';
import { writeWeek } from '../../../../src/extraction/times/moment.ts';
import { daysBetween, parseDay } from '../../../../src/model/day.ts';
import type { TimeSystem } from './system.ts';

interface Found {
  readonly offset: { readonly start: number; readonly length: number };
  readonly dates?: { readonly start: string | null; readonly end: string | null };
}

/** compromise-dates: it gives the first and last instant, from which the value is told as a day, week, month or year. */
export function loadCompromise(): TimeSystem {
  const reader = nlp.extend(dates);
  return {
    name: 'compromise-dates 3.9',
    types: false,
    find: ({ text, publishedAt }) => {
      // Its types leave out the options of `json`.
      const view = reader(text).dates({ today: publishedAt ?? '2000-01-01', timezone: 'UTC' }) as unknown as {
        json: (options: object) => Found[];
      };
      return view.json({ offset: true, dates: true }).map(({ offset, dates: told }) => ({
        ...trim(text, offset.start, offset.start + offset.length),
        type: null,
        value: valueOf(told?.start ?? '', told?.end ?? ''),
        why: 'compromise',
      }));
    },
  };
}

/** Its extents take in the preposition and the punctuation around, which TimeML leaves out. */
function trim(text: string, start: number, end: number): { start: number; end: number } {
  const words = text.slice(start, end);
  const before =
    /^[^\p{L}\p{N}]*(?:(?:in|on|at|by|since|until|from|during|before|after)\s+)?/iu.exec(words)?.[0].length ?? 0;
  const behind = /[^\p{L}\p{N}]*$/u.exec(words)?.[0].length ?? 0;
  return { start: start + before, end: Math.max(start + before, end - behind) };
}

function valueOf(start: string, end: string): string | null {
  const [from, until] = [parseDay(start), parseDay(end)];
  if (from === null) return null;
  const days = until === null ? 1 : daysBetween(from, until) + 1;
  if (days <= 1) return from;
  if (days === 7) return writeWeek(from);
  if (days <= 31) return from.slice(0, 7);
  return days >= 365 ? from.slice(0, 4) : from;
}
