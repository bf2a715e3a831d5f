import { era, ordinal, ordinalOf, year } from '../calendar-words.ts';
import { modOfEdge } from '../modifiers.ts';
import { writeCentury, writeYear } from '../moment.ts';
import { stepsOf } from '../relative-words.ts';
import { deicticBase, type Parts, type RuleGroup, type TimeContext, type Timex, timeRule } from '../time-rule.ts';

const ofYear = `(?:,? (?:of |in )?(?:fiscal )?(?<year>${year})| of (?<which>this|last|next|that|the same|the following|the previous) year)`;

/** Halves and quarters of years, fiscal years, and centuries. */
export const yearPartRules: RuleGroup = {
  triggers: ['century', 'quarter', 'half', 'fiscal', 'q1', 'q2', 'q3', 'q4'],
  figures: false,
  reach: 6,
  rules: [
    timeRule(
      'century',
      `(?:the )?(?:(?<edge>early|mid|late|middle of the|end of the|beginning of the|turn of the)[- ]*)?(?:the )?(?<ordinal>${ordinal})[- ]century(?: (?<era>${era}))?`,
      ({ edge: part, ordinal: word = '', era: eraWords = '' }) => ({
        ...dateOf(() =>
          writeCentury(/^b/.test(eraWords) ? -(ordinalOf(word) - 1) * 100 - 1 : (ordinalOf(word) - 1) * 100),
        ),
        mod: modOfEdge(part),
      }),
    ),
    timeRule(
      'half-year',
      `(?:the )?(?<ordinal>first|second|latter|last)[- ]half(?: of)?(?: (?<year>${year})| (?<which>this|last|next|that|the same|the following|the previous|the) year)`,
      (parts) => dateOf((context) => partOfYear(parts, context, /first/.test(parts['ordinal'] ?? '') ? 'H1' : 'H2')),
    ),
    timeRule(
      'quarter',
      `(?:the )?(?:(?:fiscal|current|latest|fiscal year's) )?(?:(?<which2>this|last|next) year's )?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?quarter${ofYear}?`,
      (parts) => dateOf((context) => partOfYear(parts, context, `Q${ordinalOf(parts['ordinal'] ?? '')}`)),
    ),
    timeRule('last-quarter-of-year', `the (?:last|final) quarter${ofYear}`, (parts) =>
      dateOf((context) => partOfYear(parts, context, 'Q4')),
    ),
    timeRule('quarter-in-figures', `q(?<quarter>[1-4])${ofYear}?`, (parts) =>
      dateOf((context) => partOfYear(parts, context, `Q${parts['quarter']}`)),
    ),
    timeRule('fiscal-year', `(?:the )?fiscal(?: year)? (?<year>${year})`, ({ year: figures = '' }) =>
      dateOf(() => figures),
    ),
  ],
};

function dateOf(value: Timex['value']): Timex {
  return { type: 'DATE', basis: 'stated', value };
}

/** A half or quarter; without a year of its own, the last one that has begun at publication, unless the clause looks ahead. */
function partOfYear(parts: Parts, context: TimeContext, code: string): string {
  if (parts['year'] !== undefined) return `${parts['year']}-${code}`;
  const base = deicticBase(context);
  if (base === null) return `XXXX-${code}`;
  const which = parts['which'] ?? parts['which2'];
  if (which !== undefined) return `${writeYear(base.year + stepsOf(which))}-${code}`;
  const first = code.startsWith('Q') ? Number(code.slice(1)) * 3 - 2 : code === 'H1' ? 1 : 7;
  const unborn = context.tense !== 'future' && base.month !== null && first > base.month;
  return `${writeYear(unborn ? base.year - 1 : base.year)}-${code}`;
}
