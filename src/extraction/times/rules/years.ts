import { era, year } from '../calendar-words.ts';
import { isYear } from '../is-year.ts';
import { edge, modOfEdge } from '../modifiers.ts';
import { writeDecade, writeYear } from '../moment.ts';
import { yearOf } from '../read-date.ts';
import { deicticBase, type Parts, type Passage, type RuleGroup, type Timex, timeRule } from '../time-rule.ts';

const decadeWords = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** Years and decades. */
export const yearRules: RuleGroup = {
  triggers: decadeWords,
  figures: true,
  reach: 7,
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
