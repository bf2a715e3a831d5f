// Words of the calendar as sources of regular expressions over a sentence's line (lower case, see `draw-line.ts`), and what they mean.

const monthNames = 'january february march april may june july august september october november december'.split(' ');
const weekdayNames = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const ordinalNames =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** The words by which expressions with months, weekdays, seasons, units and parts of the day are known. */
export const monthWords = [...monthNames, ...monthNames.map((name) => name.slice(0, 3)), 'sept'];
export const weekdayWords = [
  ...weekdayNames,
  ...weekdayNames.map((name) => `${name}s`),
  ...'mon tue tues wed thu thur thurs fri sat sun'.split(' '),
];
export const seasonWords = 'spring summer autumn fall winter'.split(' ');
export const dayPartWords = 'morning afternoon evening night nighttime daytime'
  .split(' ')
  .flatMap((word) => [word, `${word}s`]);
export const unitWords = 'minute hour day week fortnight month quarter year decade century millennium'
  .split(' ')
  .flatMap((word) => [word, `${word}s`])
  .concat('centuries', 'millennia', 'hr', 'hrs', 'min', 'mins');

/** Months, whole or as three letters with or without a full stop. */
export const month = `(?:${monthNames.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b\\.?)`;

/** A weekday, whole or abbreviated with a full stop. */
export const weekday = `(?:${weekdayNames.join('|')}|(?:mon|tues?|wed|thurs?|fri|sat|sun)\\.)`;

/** The seasons of TIMEX3. */
export const season = '(?:spring|summer|autumn|fall|winter)';

/** Parts of the day that TIMEX3 has a code for. */
export const dayPart = '(?:mornings?|afternoons?|evenings?|nights?|night-?time|day-?time)';

/** The same in front of a date: "the morning of", "the early hours of". */
export const dayPartOfDate = `(?:${dayPart}(?: hours)?|early hours)`;

/** A day of the month in figures. */
export const dayOfMonth = '(?:0?[1-9]|[12]\\d|3[01])';

/** A year of four figures. */
export const year = '(?:[12]\\d{3})';

/** Before or of the common era. */
export const era = '(?:b\\.c\\.(?:e\\.)?|bce?|b\\.c|a\\.d\\.|ad|c\\.e\\.|ce)';

/** Ordinals up to the twentieth, in words or figures. */
export const ordinal = `(?:${ordinalNames.join('|')}|\\d{1,2}(?:st|nd|rd|th))`;

/** Units of time whose length TIMEX3 counts, singular. */
export const unit = '(?:minute|hour|day|week|fortnight|month|quarter|year|decade|century|millennium)';

/** The same in the plural. */
export const units =
  '(?:minutes|hours|days|weeks|fortnights|months|quarters|years|decades|centuries|millennia|hrs?|mins?)';

/** 1 to 12, or 0 where the word is no month. */
export function monthOf(word: string): number {
  return monthNames.findIndex((name) => name.startsWith(word.slice(0, 3))) + 1;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOfWord(word: string): number {
  return weekdayNames.findIndex((name) => name.startsWith(word.slice(0, 3)));
}

/** 1 for "first" or "1st"; 0 where the word is no ordinal. */
export function ordinalOf(word: string): number {
  return /^\d/.test(word) ? Number.parseInt(word, 10) : ordinalNames.indexOf(word) + 1;
}

/** The season as TIMEX3 writes it. */
export function seasonOf(word: string): string {
  return { sp: 'SP', su: 'SU', au: 'FA', fa: 'FA', wi: 'WI' }[word.slice(0, 2)] ?? '';
}

/** The part of the day as TIMEX3 writes it. */
export function dayPartOf(word: string): string {
  if (/^day/.test(word)) return 'DT';
  return { mo: 'MO', ea: 'MO', af: 'AF', ev: 'EV', ni: 'NI' }[word.slice(0, 2)] ?? '';
}

/** The unit as a TIMEX3 duration has it, behind "P" or "PT": `D`, `H` with its `T` apart. */
export function unitCode(word: string): { readonly code: string; readonly clock: boolean; readonly times: number } {
  const singular = word
    .replace(/^hrs?$/, 'hour')
    .replace(/^mins?$/, 'minute')
    .replace(/^centuries$/, 'century')
    .replace(/^millennia$/, 'millennium')
    .replace(/s$/, '');
  return unitCodes[singular] ?? { code: 'D', clock: false, times: 1 };
}

const unitCodes: Readonly<Record<string, ReturnType<typeof unitCode>>> = {
  second: { code: 'S', clock: true, times: 1 },
  minute: { code: 'M', clock: true, times: 1 },
  hour: { code: 'H', clock: true, times: 1 },
  day: { code: 'D', clock: false, times: 1 },
  week: { code: 'W', clock: false, times: 1 },
  fortnight: { code: 'W', clock: false, times: 2 },
  month: { code: 'M', clock: false, times: 1 },
  quarter: { code: 'Q', clock: false, times: 1 },
  year: { code: 'Y', clock: false, times: 1 },
  decade: { code: 'DE', clock: false, times: 1 },
  century: { code: 'CE', clock: false, times: 1 },
  millennium: { code: 'ML', clock: false, times: 1 },
};
