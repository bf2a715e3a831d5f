import type { AskedStatement } from './asked-statement.ts';
import { type Day, parseDay } from './day.ts';
import type { Problem } from './problem.ts';

const most = 1e9;
const number = String.raw`\d+(?:[ ,_]\d{3})*`;
const day = String.raw`\d{4}-\d{2}-\d{2}`;
const level = new RegExp(`^(fewer|less|more) than (${number})(?: (on|by) (${day}))?$`);
const fall = new RegExp(`^at least (.+?) withdrawn(?: (?:between (${day}) and (${day})|since (${day})|by (${day})))?$`);
const regime = new RegExp(`^being (drawn down|built up)(?: on (${day}))?$`);

const shares: Readonly<Record<string, number>> = {
  'a quarter': 1 / 4,
  'one quarter': 1 / 4,
  'a third': 1 / 3,
  'one third': 1 / 3,
  half: 1 / 2,
  'two thirds': 2 / 3,
  'three quarters': 3 / 4,
};

/** The forms that a statement may be asked in, for saying what is wanted. */
export const askedForms: readonly string[] = [
  'fewer than 10,000',
  'more than 20,000 on 2014-05-30',
  'fewer than 10,000 by 2014-06-15',
  'at least half withdrawn by 2014-05-30',
  'at least half withdrawn between 2014-05-01 and 2014-05-30',
  'at least 30 % withdrawn since 2014-05-01',
  'being drawn down on 2014-05-30',
  'being built up',
];

/**
 * Reads a statement as it is typed, in one of `askedForms`. Problems: `model/asked-unclear` where it is in none of them, `model/asked-number` where its
 * number or share is out of bounds, `model/asked-day` where a day does not exist or days are out of order.
 */
export function parseAsked(typed: string): AskedStatement | Problem {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  return parseLevel(text) ?? parseFall(text) ?? parseRegime(text) ?? problem('unclear', typed, wantedForms());
}

function wantedForms(): string {
  return `one such as ${askedForms.map((form) => `"${form}"`).join(', ')} is wanted`;
}

function parseLevel(text: string): AskedStatement | Problem | null {
  const [, side, digits = '', when, named] = level.exec(text) ?? [];
  if (side === undefined) return null;
  const value = Number(digits.replace(/\D/g, ''));
  if (!(value >= 1 && value <= most))
    return problem('number', text, `a number from 1 to ${most.toLocaleString('en-GB')} is wanted`);
  const bound = side === 'more' ? 'more' : 'fewer';
  const on = named === undefined ? null : parseDay(named);
  if (named !== undefined && on === null) return noDay(text, named);
  return when === 'by' && on !== null
    ? { kind: 'reached', bound, number: value, by: on }
    : { kind: 'level', bound, number: value, on };
}

function parseFall(text: string): AskedStatement | Problem | null {
  const [, words, first, last, since, by] = fall.exec(text) ?? [];
  if (words === undefined) return null;
  const share = shareIn(words);
  if (!(share > 0 && share <= 1)) return problem('number', text, 'a share such as half, two thirds or 30 % is wanted');
  const [begin, end] = [first ?? since, last ?? by];
  const [from = null, until = null] = [begin, end].map((each) => (each === undefined ? null : parseDay(each)));
  if (begin !== undefined && from === null) return noDay(text, begin);
  if (end !== undefined && until === null) return noDay(text, end);
  return from === null || until === null || until > from
    ? { kind: 'fall', share, from, until }
    : problem('day', text, `the second day must be after the first, ${from}`);
}

function parseRegime(text: string): AskedStatement | Problem | null {
  const [, way, named] = regime.exec(text) ?? [];
  if (way === undefined) return null;
  const on = named === undefined ? null : parseDay(named);
  if (named !== undefined && on === null) return noDay(text, named);
  return { kind: 'regime', direction: way === 'built up' ? 'up' : 'down', on };
}

/** A share in words or per cent; NaN where it is neither. */
function shareIn(words: string): number {
  const [, percent] = /^(\d+(?:\.\d+)?) ?(?:%|per ?cent)$/.exec(words) ?? [];
  return percent === undefined ? (shares[words] ?? Number.NaN) : tidy(Number(percent) / 100);
}

/** A statement in the form that `parseAsked` reads, the same for the same statement. */
export function writeAsked(asked: AskedStatement): string {
  switch (asked.kind) {
    case 'level':
      return `${writeLevel(asked)}${onDay(asked.on)}`;
    case 'reached':
      return `${writeLevel(asked)} by ${asked.by}`;
    case 'fall':
      return `at least ${writeShare(asked.share)} withdrawn${writeFall(asked.from, asked.until)}`;
    case 'regime':
      return `being ${asked.direction === 'up' ? 'built up' : 'drawn down'}${onDay(asked.on)}`;
  }
}

function writeFall(from: Day | null, until: Day | null): string {
  if (from === null) return until === null ? '' : ` by ${until}`;
  return until === null ? ` since ${from}` : ` between ${from} and ${until}`;
}

function writeLevel({ bound, number: count }: Extract<AskedStatement, { readonly kind: 'level' | 'reached' }>): string {
  return `${bound} than ${count.toLocaleString('en-GB')}`;
}

function onDay(named: Day | null): string {
  return named === null ? '' : ` on ${named}`;
}

function writeShare(share: number): string {
  const words = Object.entries(shares).find(([, value]) => value === share)?.[0];
  return words ?? `${tidy(share * 100)} %`;
}

/** Without what binary fractions add: 0.999, not 0.9990000000000001. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function noDay(text: string, named: string): Problem {
  return problem('day', text, `there is no day ${named}`);
}

function problem(what: 'unclear' | 'number' | 'day', text: string, why: string): Problem {
  return { code: `model/asked-${what}`, message: `Cannot ask "${text}": ${why}`, at: null };
}
