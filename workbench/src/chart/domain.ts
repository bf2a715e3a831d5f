import type { Day } from '../../../src/model/day.ts';
import type { Contribution } from '../../../src/model/estimate.ts';
import type { CourseBand } from '../../../src/model/estimate-outline.ts';
import { numberOfDay } from '../words/days.ts';
import { extentOf } from './extent.ts';
import type { ShownDays } from './shown-days.ts';

/** What a chart has room for: day numbers across, strengths upwards. */
export interface Domain {
  readonly days: ShownDays;
  readonly strength: readonly [number, number];
}

const headroom = 1.06;
/** A band may reach so many times above everything said before it is cut at the chart's edge. */
const bandRoom = 1.5;
const logDepth = 1_000;

/** What of an estimate is drawn. */
interface Drawn {
  readonly days: readonly CourseBand[];
  readonly contributions: readonly Contribution[];
}

/** The days that an estimate and its claims reach over, as day numbers. */
export function daysOf(estimate: Drawn): ShownDays {
  return domainOf(estimate, 'linear').days;
}

/** What of an estimate falls on some days. */
export function during(estimate: Drawn, [from, until]: ShownDays): Drawn {
  const isIn = (day: Day | null) => day !== null && numberOfDay(day) >= from && numberOfDay(day) <= until;
  return {
    days: estimate.days.filter(({ day }) => isIn(day)),
    contributions: estimate.contributions.filter(({ day }) => isIn(day)),
  };
}

/** The room that an estimate and its claims need, across `shown` where that is given; marks and bands decide, open ends do not. */
export function domainOf(estimate: Drawn, scale: 'linear' | 'log', shown?: ShownDays): Domain {
  const drawn = estimate.contributions.filter(({ day }) => day !== null);
  const extents = drawn.map(extentOf);
  const numbers = [
    ...estimate.days.map(({ day }) => numberOfDay(day)),
    ...drawn.map(({ day }) => (day === null ? Number.NaN : numberOfDay(day))),
  ];
  const from = Math.min(...numbers);
  const until = Math.max(...numbers);
  const spoken = Math.max(1, ...estimate.days.map(({ median }) => median), ...extents.map(({ at }) => at));
  const top = Math.min(Math.max(spoken, ...estimate.days.map(({ q95 }) => q95)), spoken * bandRoom) * headroom;
  const positive = [...estimate.days.map(({ q05 }) => q05), ...extents.map(({ at }) => at)].filter(
    (value) => value > 0,
  );
  const bottom = scale === 'linear' ? 0 : Math.max(Math.min(top / 2, ...positive) / headroom, top / logDepth);
  return { days: shown ?? (from === until ? [from - 1, until + 1] : [from, until]), strength: [bottom, top] };
}
