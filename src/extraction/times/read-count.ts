import { smallNumbers } from '../quantities/number-words.ts';

const below = [...smallNumbers.keys()].filter((word) => word !== 'zero');
const ones = below.filter((word) => (smallNumbers.get(word) ?? 0) < 10);
const tens = below.filter((word) => word.endsWith('ty'));
const plain = `(?:(?:${tens.join('|')})[- ](?:${ones.join('|')})|${below.toSorted((a, b) => b.length - a.length).join('|')})`;
const figures = '(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d{1,2})?)';
const vague =
  '(?:(?:the )?(?:last |past |next |first )?few|a (?:good |great )?(?:few|couple|number)(?: of)?|a couple|couple of|several|many|some|numerous|countless|dozens of|hundreds of|tens of)';

/** How many of a unit, as a source of a regular expression: figures, words, "a", and words for a number that is not told. */
export const count = `(?:half an?|${vague}|(?:a |one |two |three )?(?:hundred|thousand|dozen)|${figures}(?:[- ](?:and )?(?:a )?(?:half|1/2))?|${plain}(?:[- ]and[- ](?:a[- ])?half)?|an?|another)`;

/** The number that words matched by `count` stand for, as TIMEX3 writes it: "3", "2.5", "X" where it is not told. */
export function readCount(words: string): string {
  if (new RegExp(`^${vague}$`).test(words)) return 'X';
  if (/^half an?$/.test(words)) return '0.5';
  const half = /half|1\/2/.test(words);
  const stem = words.replace(/[- ](?:and[- ])?(?:a[- ])?(?:half|1\/2)$/, '').replaceAll(',', '');
  const whole = numberOf(stem);
  return Number.isNaN(whole) ? 'X' : String(half ? whole + 0.5 : whole);
}

function numberOf(stem: string): number {
  if (/^(?:an?|another)$/.test(stem)) return 1;
  if (/^\d/.test(stem)) return Number(stem);
  const [first = '', second = ''] = stem.split(/[- ]/);
  const size = { hundred: 100, thousand: 1000, dozen: 12 }[second === '' ? first : second];
  if (size !== undefined) return (second === '' ? 1 : numberOf(first)) * size;
  return (smallNumbers.get(first) ?? Number.NaN) + (second === '' ? 0 : (smallNumbers.get(second) ?? Number.NaN));
}
