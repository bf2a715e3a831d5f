import { era, ordinal, ordinalOf, year } from '../calendar-words.ts';
import { isYear } from '../is-year.ts';
import { edge, modOfEdge } from '../modifiers.ts';
import { writeCentury, writeDecade, writeYear } from '../moment.ts';
import { yearOf } from '../read-date.ts';
import { stepsOf } from '../relative-words.ts';
import {
  deicticBase,
  type Parts,
  type Passage,
  type RuleGroup,
  type TimeContext,
  type Timex,
  timeRule,
} from '../time-rule.ts';

const decadeWords = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const ofYear = `(?:,? (?:of |in )?(?:fiscal )?(?<year>${year})| of (?<which>this|last|next|that|the same|the following|the previous) year)`;

/** Years, their halves and quarters, decades and centuries. */
export const yearRules: RuleGroup = {
  triggers: ['century', 'quarter', 'half', 'fiscal', ...decadeWords],
  figures: true,
  rules: [
    timeRule('year-bc', `(?:(?<edge>${edge}) ?)?(?<year>\\d{1,4}) ?(?<era>${era})`, yearTold),
    timeRule('year-ad', '(?<ad>a\\.d\\.|ad) (?<year>\\d{1,4})', ({ year: figures = '' }) =>
      dateOf(() => writeYear(Number(figures))),
    ),
    timeRule(
      'decade',
      `(?:the )?(?:(?<edge>early|mid|late)[- ]*)?(?:the )?(?:(?<decade>\\d{3})0'?s|(?<decadeBc>\\d{2})0s(?= b\\.?c)|'?(?<short>[2-9])0'?s|(?<word>${decadeWords.join('|')}))(?: (?<era>${era}))?`,
      decade,
    ),
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
    timeRule('fiscal-year', `(?:the )?fiscal(?: year)? (?<year>${year})`, yearTold),
    timeRule(
      'year-of-range',
      `(?<=(?<![\\d.,])(?<century>1\\d|20)\\d{2}[-/])(?<short>\\d{2})(?!\\d|[.,]\\d)`,
      ({ century = '', short = '' }) => dateOf(() => `${century}${short}`),
    ),
    timeRule('short-year', "'(?<year>\\d{2})", shortYear),
    timeRule(
      'year-of-bc-range',
      `(?<year>\\d{1,4})(?:(?= ?(?:-|and|to) ?\\d{1,4} ?b\\.?c)|-\\d{1,4} ?b\\.?c\\.?)`,
      ({ year: figures = '' }) => dateOf(() => writeYear(-Number(figures))),
    ),
    timeRule('years-of-range', `the years (?<year>${year})(?:-| to )${year}`, yearTold),
    timeRule('year', `(?:(?<edge>${edge}) ?)?(?:the year )?(?<year>${year})`, yearAlone),
  ],
};

function dateOf(value: Timex['value']): Timex {
  return { type: 'DATE', basis: 'stated', value };
}

function yearTold(parts: Parts): Timex {
  return { ...dateOf(() => writeYear(yearOf(parts['year'] ?? '', parts['era']))), mod: modOfEdge(parts['edge']) };
}

/** "In his twenties" tells an age. */
function decade(parts: Parts, { sentence, first }: Passage): Timex | null {
  if (sentence.tokens[first - 1]?.upos === 'PRON') return null;
  const { decade: figures = parts['decadeBc'], short, word, era: eraWords = '' } = parts;
  const start =
    figures !== undefined
      ? Number(figures) * 10
      : 1900 + (short !== undefined ? Number(short) : decadeWords.indexOf(word ?? '') + 2) * 10;
  return { ...dateOf(() => writeDecade(/^b/.test(eraWords) ? -start : start)), mod: modOfEdge(parts['edge']) };
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

function yearAlone(parts: Parts, passage: Passage): Timex | null {
  const edged = parts['edge'] !== undefined && modOfEdge(parts['edge']) !== 'APPROX';
  return edged || isYear(passage) ? yearTold(parts) : null;
}

/** "'89": of the century told last, else the last such year up to publication. */
function shortYear({ year: figures = '' }: Parts): Timex {
  return dateOf((context) => {
    const base = deicticBase(context);
    const near = base === null ? 1999 : base.year;
    const own = Math.floor(near / 100) * 100 + Number(figures);
    return writeYear(!context.narrative && own > near + 10 ? own - 100 : own);
  });
}
