import { era, season, seasonOf, seasonWords, year } from '../calendar-words.ts';
import { yearOfSeason } from '../complete-date.ts';
import { edge, modOfEdge } from '../modifiers.ts';
import { writeYear } from '../moment.ts';
import { yearOf } from '../read-date.ts';
import { stepsOf } from '../relative-words.ts';
import {
  anaphoricBase,
  deicticBase,
  type Parts,
  type Passage,
  type RuleGroup,
  type TimeContext,
  type Timex,
  timeRule,
} from '../time-rule.ts';

const edged = `(?:(?<edge>${edge}) ?)?`;
const which =
  'last|next|this|this past|this coming|that|that same|the same|the|the following|the next|the coming|the previous';

/** Seasons. */
export const seasonRules: RuleGroup = {
  triggers: seasonWords,
  figures: false,
  reach: 8,
  rules: [
    timeRule(
      'season-of-year',
      `${edged}(?:(?:the|this) )?(?<season>${season})(?:(?:,| of| in)? (?<year>${year}|\\d{1,4}(?= ?b\\.?c))(?: ?(?<era>${era}))?| of (?<yearWhich>this|last|next|that|the same|the following|the previous) year)`,
      seasonOfYear,
    ),
    timeRule('season-after-year', `(?<year>${year}) (?<season>${season})`, seasonOfYear),
    timeRule('season-beside', `${edged}(?<which>${which}) (?<season>${season})`, seasonBeside),
    timeRule('season-alone', `${edged}(?<season>${season})`, seasonAlone),
  ],
};

function seasonOfYear(parts: Parts): Timex {
  return {
    type: 'DATE',
    mod: modOfEdge(parts['edge']),
    basis: 'stated',
    value: (context) => {
      const told = parts['year'];
      const base = deicticBase(context);
      const own =
        told !== undefined
          ? yearOf(told, parts['era'])
          : base === null
            ? null
            : base.year + stepsOf(parts['yearWhich'] ?? '');
      return own === null ? null : `${writeYear(own)}-${seasonOf(parts['season'] ?? '')}`;
    },
  };
}

function seasonBeside(parts: Parts, passage: Passage): Timex | null {
  const { which: words = '', season: noun = '' } = parts;
  const own = passage.sentence.tokens[passage.last];
  if (!isSeason(passage) || (words === 'the' && passage.last > passage.first && own?.deprel === 'compound'))
    return null;
  return {
    type: 'DATE',
    mod: modOfEdge(parts['edge']),
    basis: 'implied',
    value: (context) => seasonFrom(context, noun, words),
  };
}

function seasonFrom(context: TimeContext, noun: string, words: string): string {
  const code = seasonOf(noun);
  const steps = /past/.test(words) ? -1 : stepsOf(words);
  const base = deicticBase(context);
  if (base === null) return `XXXX-${code}`;
  const told = /^th(?:at|e same)/.test(words) ? anaphoricBase(context) : null;
  if (told !== null) return `${writeYear(told.year)}-${code}`;
  if (steps === 0) return `${writeYear(yearOfSeason(context, code) ?? base.year)}-${code}`;
  const first = { SP: 3, SU: 6, FA: 9, WI: 12 }[code] ?? 1;
  const begun = base.month !== null && first < base.month;
  const own =
    steps < 0 ? (begun ? base.year : base.year - 1) : begun || base.month === null ? base.year + 1 : base.year;
  return `${writeYear(own)}-${code}`;
}

const seasons = new RegExp(`^${season}$`);
const campaigns =
  /^(?:offensive|counter-?offensive|campaign|attack|assault|fighting|operation|uprising|war|quarters)s?$/;

/** Without an article a season is a time behind a preposition, an edge or another season, and where a campaign is called by it. */
function seasonAlone(parts: Parts, passage: Passage): Timex | null {
  const { sentence, first, last } = passage;
  const [before, own] = [sentence.tokens[first - 1], sentence.tokens[last]];
  const campaign = own?.deprel === 'compound' && campaigns.test(sentence.tokens[own.head]?.norm ?? '');
  const joined = before?.upos === 'CCONJ' && seasons.test(sentence.tokens[first - 2]?.norm ?? '');
  if (parts['edge'] === undefined && before?.upos !== 'ADP' && !campaign && !joined) return null;
  return isSeason(passage) ? seasonBeside({ ...parts, which: 'the' }, passage) : null;
}

function isSeason({ sentence, last }: Passage): boolean {
  const [own, next] = [sentence.tokens[last], sentence.tokens[last + 1]];
  if (own?.upos !== 'NOUN' && own?.upos !== 'PROPN') return false;
  return own.norm !== 'fall' || !/^(?:of|in|from|to)$/.test(next?.norm ?? '');
}
