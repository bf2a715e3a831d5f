import { addDays, type Day, type Days, daysBetween, makeDay, parseDay, weekdayOf } from '../../model/day.ts';
import { normAt } from '../norms.ts';
import { smallNumbers } from '../quantities/number-words.ts';
import type { Sentence, Token } from '../sentence.ts';

/** A date or time expression at tokens `first` to `last`, and how it resolves. */
export interface TimeMention {
  readonly first: number;
  readonly last: number;
  /** `since` and the like open a period that begins there, rather than name the day. */
  readonly role: 'on' | 'since' | 'until';
  /** The days meant, for a report of that publication day; null where they cannot be told. */
  readonly resolve: (published: Day | null, future: boolean) => Days | null;
}

interface Match {
  readonly length: number;
  readonly resolve: TimeMention['resolve'];
}

const months = 'january february march april may june july august september october november december'.split(' ');
const shortMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** Numbers of days, weeks, months; the vague ones by what they mostly mean. */
const counts: ReadonlyMap<string, number> = new Map([
  ...smallNumbers,
  ['a', 1],
  ['an', 1],
  ['couple', 2],
  ['few', 3],
  ['several', 4],
]);
const lengths: Readonly<Record<string, number>> = {
  day: 1,
  days: 1,
  week: 7,
  weeks: 7,
  fortnight: 14,
  month: 30,
  months: 30,
  year: 365,
  years: 365,
};

/** Time expressions of a sentence, left to right, none overlapping. */
export function findTimes(sentence: Sentence): TimeMention[] {
  const { tokens } = sentence;
  const mentions: TimeMention[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const match = rules.map((rule) => rule(tokens, first)).find((found) => found !== null);
    if (match === undefined || match === null) continue;
    mentions.push({ first, last: first + match.length - 1, role: roleOf(tokens, first), resolve: match.resolve });
    first += match.length - 1;
  }
  return mentions;
}

function roleOf(tokens: readonly Token[], first: number): TimeMention['role'] {
  const before = tokens[first - 1]?.norm ?? '';
  if (before === 'since' || before === 'from') return 'since';
  return before === 'until' || before === 'till' ? 'until' : 'on';
}

type Rule = (tokens: readonly Token[], first: number) => Match | null;

const one = (day: Day | null, basis: Days['basis'] = 'stated'): Days | null =>
  day === null ? null : { from: day, until: day, basis };

function monthAt(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token === undefined || !/^\p{Lu}/u.test(token.form)) return 0;
  const word = token.norm.replace(/\.$/, '').replace(/^sept$/, 'sep');
  return Math.max(months.indexOf(word), shortMonths.indexOf(word)) + 1;
}

function dayOfMonthAt(tokens: readonly Token[], index: number): number {
  const match = /^(\d{1,2})(st|nd|rd|th)?$/.exec(normAt(tokens, index));
  const day = match === null ? 0 : Number(match[1]);
  return day >= 1 && day <= 31 ? day : 0;
}

function yearAt(tokens: readonly Token[], index: number): number {
  const match = /^(1[89]\d\d|20\d\d)$/.exec(normAt(tokens, index));
  return match === null ? 0 : Number(match[1]);
}

/** The year that a day and month without one mean: the publication's own, or the year before where that would lie well ahead. */
function nearYear(published: Day, month: number, dayOfMonth: number, future: boolean): Day | null {
  const year = Number(published.slice(0, 4));
  const day = makeDay(year, month, dayOfMonth);
  if (day === null) return null;
  const ahead = daysBetween(published, day);
  if (!future && ahead > 31) return makeDay(year - 1, month, dayOfMonth);
  return future && ahead < -183 ? makeDay(year + 1, month, dayOfMonth) : day;
}

const rules: readonly Rule[] = [
  function isoDate(tokens, first) {
    const day = parseDay(tokens[first]?.form ?? '');
    return day === null ? null : { length: 1, resolve: () => one(day) };
  },
  function dayMonth(tokens, first) {
    const dayOfMonth = dayOfMonthAt(tokens, first);
    const gap = normAt(tokens, first + 1) === 'of' ? 2 : 1;
    const month = dayOfMonth === 0 ? 0 : monthAt(tokens, first + gap);
    return month === 0 ? null : withYear(tokens, first, gap + 1, month, dayOfMonth);
  },
  function monthDay(tokens, first) {
    const month = monthAt(tokens, first);
    const dayOfMonth = month === 0 ? 0 : dayOfMonthAt(tokens, first + 1);
    return dayOfMonth === 0 ? null : withYear(tokens, first, 2, month, dayOfMonth);
  },
  function partOfMonth(tokens, first) {
    const prefixed = /^(mid|early|late)-([a-z]+)$/.exec(normAt(tokens, first));
    if (prefixed !== null) {
      const month = months.indexOf(prefixed[2] ?? '') + 1;
      return month === 0 ? null : { length: 1, resolve: partOf(prefixed[1] ?? '', month) };
    }
    const article = normAt(tokens, first) === 'the' ? 1 : 0;
    const part = normAt(tokens, first + article);
    const noun = /^(middle|end|beginning|start)$/.test(part) && normAt(tokens, first + article + 1) === 'of';
    if (!noun && !(article === 0 && /^(early|late|mid)$/.test(part))) return null;
    const length = article + (noun ? 2 : 1);
    const month = monthAt(tokens, first + length);
    return month === 0 ? null : { length: length + 1, resolve: partOf(part, month) };
  },
  function monthAlone(tokens, first) {
    const month = monthAt(tokens, first);
    if (
      month === 0 ||
      (normAt(tokens, first) === 'may' &&
        !/^(in|since|of|last|until|by|early|late|this)$/.test(normAt(tokens, first - 1)))
    )
      return null;
    if (
      normAt(tokens, first) === 'march' &&
      !/^(in|since|of|last|until|by|early|late|this|from|and)$/.test(normAt(tokens, first - 1))
    )
      return null;
    const year = yearAt(tokens, first + 1);
    return { length: year === 0 ? 1 : 2, resolve: (published) => wholeMonth(published, month, year) };
  },
  function yearAlone(tokens, first) {
    const year = /^(in|since|during|between|and|from|until|of|by|early|late|to)$/.test(normAt(tokens, first - 1))
      ? yearAt(tokens, first)
      : 0;
    const other = /^(and|to|-)$/.test(normAt(tokens, first + 1)) ? yearAt(tokens, first + 2) : 0;
    if (year === 0) return null;
    const from = makeDay(year, 1, 1);
    const until = makeDay(other > year ? other : year, 12, 31);
    return {
      length: other > year ? 3 : 1,
      resolve: () => (from === null || until === null ? null : { from, until, basis: 'stated' }),
    };
  },
  function weekday(tokens, first) {
    const relative = /^(last|next|this|past)$/.test(normAt(tokens, first)) ? 1 : 0;
    const wanted = weekdays.indexOf(normAt(tokens, first + relative));
    if (wanted === -1 || !/^\p{Lu}/u.test(tokens[first + relative]?.form ?? '')) return null;
    const ahead = normAt(tokens, first) === 'next';
    const part = /^(morning|afternoon|evening|night)$/.test(normAt(tokens, first + relative + 1)) ? 1 : 0;
    return {
      length: relative + 1 + part,
      resolve: (published, future) => nearWeekday(published, wanted, ahead || future),
    };
  },
  function deictic(tokens, first) {
    const shift: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
    const days = shift[normAt(tokens, first)];
    if (days === undefined) return null;
    return { length: 1, resolve: (published) => one(published === null ? null : addDays(published, days)) };
  },
  function ago(tokens, first) {
    const start = /^(about|around|some|roughly|just|only|nearly|almost|over|more)$/.test(normAt(tokens, first))
      ? first + 1
      : first;
    let at = normAt(tokens, start) === 'than' ? start + 1 : start;
    let count =
      counts.get(normAt(tokens, at)) ?? (/^\d{1,3}$/.test(normAt(tokens, at)) ? Number(normAt(tokens, at)) : 0);
    if (/^(few|couple)$/.test(normAt(tokens, at + 1))) {
      at += 1;
      count = counts.get(normAt(tokens, at)) ?? 0;
      if (normAt(tokens, at + 1) === 'of') at += 1;
    }
    const length = lengths[normAt(tokens, at + 1)];
    if (count === 0 || length === undefined || !/^(ago|earlier|before|previously)$/.test(normAt(tokens, at + 2)))
      return null;
    const back = count * length;
    const slack = length === 1 ? 0 : Math.round(length / (length === 7 ? 3.5 : 3));
    return {
      length: at + 3 - first,
      resolve: (published) =>
        published === null
          ? null
          : { from: addDays(published, -back - slack), until: addDays(published, -back + slack), basis: 'implied' },
    };
  },
  function period(tokens, first) {
    const at = normAt(tokens, first) === 'the' ? first + 1 : first;
    const length = lengths[normAt(tokens, at + 1)];
    const which = normAt(tokens, at);
    if (length === undefined || !/^(last|this|previous|past)$/.test(which)) return null;
    const back = which === 'this' ? 0 : length;
    return {
      length: at + 2 - first,
      resolve: (published) =>
        published === null
          ? null
          : {
              from: addDays(published, -back - (back === 0 ? length - 1 : 0)),
              until: addDays(published, back === 0 ? 0 : -1),
              basis: 'implied',
            },
    };
  },
];

function withYear(tokens: readonly Token[], first: number, length: number, month: number, dayOfMonth: number): Match {
  const comma = normAt(tokens, first + length) === ',' ? 1 : 0;
  const year = yearAt(tokens, first + length + comma);
  if (year !== 0) return { length: length + comma + 1, resolve: () => one(makeDay(year, month, dayOfMonth)) };
  return {
    length,
    resolve: (published, future) => one(published === null ? null : nearYear(published, month, dayOfMonth, future)),
  };
}

function partOf(part: string, month: number): TimeMention['resolve'] {
  const [from, until] = part.startsWith('mid') ? [11, 20] : /^(early|begin|start)/.test(part) ? [1, 10] : [21, 0];
  return (published, future) => {
    const whole = wholeMonth(published, month, 0, future);
    if (whole === null) return null;
    return {
      from: addDays(whole.from, from - 1),
      until: until === 0 ? whole.until : addDays(whole.from, until - 1),
      basis: 'stated',
    };
  };
}

function wholeMonth(published: Day | null, month: number, year: number, future = false): Days | null {
  const first =
    year !== 0 ? makeDay(year, month, 1) : published === null ? null : nearYear(published, month, 1, future);
  if (first === null) return null;
  const next =
    month === 12 ? makeDay(Number(first.slice(0, 4)) + 1, 1, 1) : makeDay(Number(first.slice(0, 4)), month + 1, 1);
  return next === null ? null : { from: first, until: addDays(next, -1), basis: 'stated' };
}

/** The last such weekday up to publication; the next one where the sentence looks ahead. */
function nearWeekday(published: Day | null, wanted: number, future: boolean): Days | null {
  if (published === null) return null;
  const back = (weekdayOf(published) - wanted + 7) % 7;
  return one(addDays(published, future ? (back === 0 ? 7 : 7 - back) : -back), 'stated');
}
