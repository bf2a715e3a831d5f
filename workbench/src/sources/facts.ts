import type { Day } from '../../../src/model/day.ts';
import type { Contradiction, Contribution, Estimate, SeriesKey } from '../../../src/model/estimate.ts';
import { extentOf } from '../chart/extent.ts';
import { inOrder, type Order, readOrder } from '../shell/order.ts';
import { numberOfDay } from '../words/days.ts';

/** What several sources may speak to: the strength of one series within a week. */
export interface Fact {
  readonly key: SeriesKey;
  /** First and last day that its claims are true of; null where nothing says when they held. */
  readonly days: { readonly from: Day; readonly until: Day } | null;
  /** In order of these days. */
  readonly claims: readonly Contribution[];
  /** The strongest contradiction between two of them; null where all go together. */
  readonly discord: Contradiction | null;
  /** The largest |influence| of a claim: how much the estimate hangs on this fact. */
  readonly influence: number;
}

/** By what facts can be sorted besides what a family says: what tells explanations apart, or time. */
const factColumns = ['diagnostic', 'trueOf'] as const;

/** The order that an address asks for: one of these, or a family by its name; what tells explanations apart first where it asks for none. */
export function factOrder(sort: string | undefined, families: readonly string[]): Order<string> {
  return readOrder<string>(sort, [...factColumns, ...families], { column: 'diagnostic', descending: true });
}

const week = 7;

/** The facts of a series: its claims, week by week as they come, and those without a day together. */
export function factsOf({ key, contributions, contradictions }: Estimate): readonly Fact[] {
  const placed = contributions
    .flatMap((claim) => (claim.day === null ? [] : [{ claim, day: claim.day }]))
    .toSorted((a, b) => a.day.localeCompare(b.day));
  const weeks: { from: Day; until: Day; claims: Contribution[] }[] = [];
  for (const { claim, day } of placed) {
    const last = weeks.at(-1);
    if (last === undefined || numberOfDay(day) - numberOfDay(last.from) >= week)
      weeks.push({ from: day, until: day, claims: [claim] });
    else {
      last.until = day;
      last.claims.push(claim);
    }
  }
  const undated = contributions.filter(({ day }) => day === null);
  const fact = (days: Fact['days'], claims: readonly Contribution[]): Fact => {
    const within = new Set(claims.map(({ claim }) => claim));
    const discords = contradictions.filter(({ a, b }) => within.has(a) && within.has(b));
    const discord = discords.toSorted((a, b) => b.log10 - a.log10)[0] ?? null;
    return { key, days, claims, discord, influence: Math.max(...claims.map(({ influence }) => Math.abs(influence))) };
  };
  return [
    ...weeks.map(({ from, until, claims }) => fact({ from, until }, claims)),
    ...(undated.length === 0 ? [] : [fact(null, undated)]),
  ];
}

/**
 * Facts in an order. The most diagnostic are those on which sources contradict each other most, then those that several speak to, then those that the
 * estimate hangs on: what all agree on tells no explanations apart (Heuer 1999, chapter 8). A family's column goes by what it said last and nothing has
 * superseded. Those without a value come last.
 */
export function orderFacts(facts: readonly Fact[], { column, descending }: Order<string>): readonly Fact[] {
  const diagnostic = facts.toSorted(
    (a, b) =>
      (b.discord?.log10 ?? 0) - (a.discord?.log10 ?? 0) ||
      Number(isShared(b)) - Number(isShared(a)) ||
      b.influence - a.influence,
  );
  if (column === 'diagnostic') return descending ? diagnostic : diagnostic.toReversed();
  return inOrder(
    diagnostic,
    (fact) => (column === 'trueOf' ? (fact.days?.until ?? null) : saidBy(fact, column)),
    descending,
  );
}

function saidBy({ claims }: Fact, family: string): number | null {
  const own = claims.filter((claim) => claim.family === family);
  const standing = own.filter(({ superseded }) => !superseded);
  const last = (standing.length > 0 ? standing : own).toSorted((a, b) => a.saidAt.localeCompare(b.saidAt)).at(-1);
  return last === undefined ? null : extentOf(last).at;
}

function isShared({ claims }: Fact): boolean {
  return claims.some(({ family }) => family !== claims[0]?.family);
}
