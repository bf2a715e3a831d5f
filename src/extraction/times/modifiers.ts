import type { TimexMod } from './time-rule.ts';

/** Words before a number of units that modify it, as a source of a regular expression. */
export const amountModifier =
  '(?:about|around|approximately|roughly|some|nearly|almost|close to|well over|more than|less than|fewer than|no more than|no less than|at least|at most|up to|over|under|a little more than|a little over|exactly)';

/** Words before a calendar date that take a part of it, as a source of a regular expression; "the end of", "mid-", "early in". */
export const edge =
  '(?:(?:the )?(?:very )?(?:early|late)(?: in)?|(?:earlier|later)(?: in)?|mid[- ]?|(?:the )?(?:very )?(?:beginning|start|early part|opening|middle|end|close|latter part|remainder|rest) of|about|around|approximately|circa|ca?\\.)';

const amounts: readonly (readonly [RegExp, TimexMod])[] = [
  [/^(?:no more than|at most|up to)$/, 'EQUAL_OR_LESS'],
  [/^(?:no less than|at least)$/, 'EQUAL_OR_MORE'],
  [/(?:more than|over)$/, 'MORE_THAN'],
  [/(?:less than|fewer than|under|nearly|almost|close to)$/, 'LESS_THAN'],
  [/^(?:about|around|approximately|roughly|some)$/, 'APPROX'],
];

/** TIMEX3 `mod` of the words before a number (TIMEX2 standard 2005, section 3.3: "nearly" is LESS_THAN). */
export function modOfAmount(words = ''): TimexMod | undefined {
  return amounts.find(([pattern]) => pattern.test(words))?.[1];
}

/** TIMEX3 `mod` of the words before a date. */
export function modOfEdge(words = ''): TimexMod | undefined {
  if (/early|beginning|start|opening/.test(words)) return 'START';
  if (/mid/.test(words)) return 'MID';
  if (/late\b|latter|end|close/.test(words)) return 'END';
  return /about|around|approximately|c/.test(words) ? 'APPROX' : undefined;
}
