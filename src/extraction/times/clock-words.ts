import { pad } from './moment.ts';

const zone =
  '(?: ?(?:gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|cet|cest|eet|msk|z\\b|(?:eastern|central|pacific|moscow|greenwich mean) time))?';

/** A time of the clock as a source of a regular expression, zone included. */
export const clock = `(?:(?:1[0-2]|0?[1-9])(?:[:.][0-5]\\d)? ?(?:a\\.m\\.|p\\.m\\.|[ap]\\.?m\\b)|(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?(?: ?(?:hrs|hours|h\\b|[ap]\\.?m\\b\\.?))?|(?:[01]\\d|2[0-4])[.]?[0-5]\\d ?(?:hrs|hours|gmt|utc)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9]) o'clock(?: in the (?:morning|afternoon|evening))?|noon|midday|midnight)${zone}`;

const hours = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The time of the clock that words matched by `clock` tell, as TIMEX3 has it behind the T: "14:00". Zones are left out. */
export function readClock(words: string): string {
  if (/^(?:noon|midday)/.test(words)) return '12:00';
  if (words.startsWith('midnight')) return '00:00';
  const match = /^(\d{2})[.]?(\d{2}) ?(?:hrs|hours|gmt|utc)/.exec(words) ?? /^(\d{1,2})(?:[:.](\d{2}))?/.exec(words);
  const hour = match === null ? hours.indexOf(words.split(' ')[0] ?? '') : Number(match[1]);
  const late = /\d ?p\.?m|afternoon|evening/.test(words);
  const early = /\d ?a\.?m|morning/.test(words);
  const shifted = late && hour < 12 ? hour + 12 : early && hour === 12 ? 0 : hour;
  return `${pad(shifted, 2)}:${match?.[2] ?? '00'}`;
}
