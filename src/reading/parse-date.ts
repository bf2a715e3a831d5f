import { makeDay, parseDay } from '../model/day.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthPattern =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const dayMonthYear = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthPattern},? (\\d{4})\\b`, 'i');
const monthDayYear = new RegExp(`\\b${monthPattern} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');

/** The ISO 8601 date or instant that a printed date means ("2014-05-30", "30 May 2014", "Fri, 30 May 2014 12:00:00 GMT"); null where it is none or does not exist. */
export function parseDate(printed: string): string | null {
  const words = printed.trim().replace(/\s+/g, ' ');
  if (/^\d{4}-\d{2}-\d{2}/.test(words)) {
    const day = parseDay(words);
    if (day === null) return null;
    const instant = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/.test(
      words,
    );
    return instant ? words : day;
  }
  const compact = /^(\d{4})[/.]?(\d{2})[/.]?(\d{2})$/.exec(words);
  if (compact !== null) return makeDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const european = dayMonthYear.exec(words);
  if (european !== null) return makeDay(Number(european[3]), monthNumber(european[2]), Number(european[1]));
  const american = monthDayYear.exec(words);
  return american === null ? null : makeDay(Number(american[3]), monthNumber(american[1]), Number(american[2]));
}

function monthNumber(name: string | undefined): number {
  return months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}
