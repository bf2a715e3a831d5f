import type { Sentence, Token } from '../sentence.ts';
import { drawLine, type Line, tokenEndingAt } from './draw-line.ts';
import { makePlaceRules } from './place-rules.ts';
import { makeReadTense } from './read-tense.ts';
import { clockRules } from './rules/clock.ts';
import { dateRules } from './rules/dates.ts';
import { figureRules } from './rules/dates-in-figures.ts';
import { wordedDateRules } from './rules/dates-in-words.ts';
import { deicticRules } from './rules/deictics.ts';
import { durationRules } from './rules/durations.ts';
import { holidayRules } from './rules/holidays.ts';
import { periodRules } from './rules/periods.ts';
import { seasonRules } from './rules/seasons.ts';
import { setRules } from './rules/sets.ts';
import { weekdayRules } from './rules/weekdays.ts';
import { yearPartRules } from './rules/year-parts.ts';
import { yearRules } from './rules/years.ts';
import type { RuleGroup, Tense, Timex, TimexType } from './time-rule.ts';

/** A date, time, duration or set at tokens `first` to `last`, both included, and how it resolves. */
export interface TimeMention {
  readonly first: number;
  readonly last: number;
  readonly type: TimexType;
  /** `since` and the like open a period that begins there, `until` and the like one that ends there. */
  readonly role: 'on' | 'since' | 'until';
  /** The name of the rule that found it. */
  readonly why: string;
  /** The tense of the clause it stands in. */
  readonly tense: Tense;
  readonly timex: Timex;
}

/** In this order: of the rules that match at a token, the longest match wins, and of two as long the earlier rule. */
const groups: readonly RuleGroup[] = [
  figureRules,
  dateRules,
  wordedDateRules,
  holidayRules,
  weekdayRules,
  yearRules,
  yearPartRules,
  setRules,
  deicticRules,
  periodRules,
  seasonRules,
  clockRules,
  durationRules,
];

const placeRules = makePlaceRules(groups);

/** By group, what matches wherever one of its rules does: most words where a group is tried begin none of its expressions. */
const anyOf: readonly RegExp[] = groups.map(({ rules }) => {
  // The rules' groups go by the same names, which one pattern may have but once.
  const sources = rules.map(({ pattern }, index) => pattern.source.replaceAll(/(\(\?|\\k)<(\w+)>/g, `$1<$2_${index}>`));
  return new RegExp(sources.join('|'), 'uy');
});

interface Match {
  readonly last: number;
  readonly timex: Timex;
  readonly why: string;
}

/** The time expressions of a sentence, left to right, none overlapping. */
export function findTimes(sentence: Sentence): TimeMention[] {
  const placed = placeRules(sentence);
  if (placed === null) return [];
  const line = drawLine(sentence);
  const readTense = makeReadTense(sentence);
  const mentions: TimeMention[] = [];
  for (let first = 0; first < sentence.tokens.length; first += 1) {
    const match = mayBegin(sentence.tokens[first]) ? longestMatch(sentence, line, first, placed[first] ?? 0) : null;
    if (match === null) continue;
    // What has lasted since a time began before, whatever the tense.
    const tense = sentence.tokens[first - 1]?.norm === 'since' ? 'past' : readTense(match.last);
    mentions.push(mentionOf(sentence, first, match, tense));
    first = match.last;
  }
  return mentions;
}

/** Of marks only the apostrophe begins a time: "'89". */
function mayBegin(token: Token | undefined): boolean {
  return token !== undefined && (token.kind !== 'mark' || token.norm === "'");
}

function longestMatch(sentence: Sentence, line: Line, first: number, placed: number): Match | null {
  let best: Match | null = null;
  if (placed === 0) return null;
  const start = line.starts[first] ?? 0;
  for (let index = 0; index < groups.length; index += 1) {
    if ((placed & (1 << index)) === 0 || !matchesAt(anyOf[index], line.text, start)) continue;
    for (const { name, pattern, read } of groups[index]?.rules ?? []) {
      pattern.lastIndex = start;
      const match = pattern.exec(line.text);
      if (match === null) continue;
      const last = tokenEndingAt(line, first, pattern.lastIndex);
      if (last === -1 || (best !== null && last <= best.last)) continue;
      const timex = read(match.groups ?? {}, { sentence, first, last });
      if (timex !== null) best = { last, timex, why: name };
    }
  }
  return best;
}

function matchesAt(pattern: RegExp | undefined, text: string, start: number): boolean {
  if (pattern === undefined) return false;
  pattern.lastIndex = start;
  return pattern.test(text);
}

function mentionOf(sentence: Sentence, first: number, { last, timex, why }: Match, tense: Tense): TimeMention {
  return { first, last, type: timex.type, role: roleOf(sentence, first), why, tense, timex };
}

function roleOf({ tokens }: Sentence, first: number): TimeMention['role'] {
  const before = tokens[first - 1]?.norm ?? '';
  if (before === 'since' || before === 'from') return 'since';
  return before === 'until' || before === 'till' || before === 'through' ? 'until' : 'on';
}
