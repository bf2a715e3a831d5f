import type { Estimate } from '../../../src/model/estimate.ts';
import { numberOfDay } from '../words/days.ts';
import { extentOf } from './extent.ts';

/** What a chart has room for: day numbers across, strengths upwards. */
export interface Domain {
  readonly days: readonly [number, number];
  readonly strength: readonly [number, number];
}

const headroom = 1.06;
/** A band may reach so many times above everything said before it is cut at the chart's edge. */
const bandRoom = 1.5;
const logDepth = 1_000;

/** The room that an estimate and its claims need; marks and bands decide, open ends do not. */
export function domainOf(estimate: Estimate, scale: 'linear' | 'log'): Domain {
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
  return { days: from === until ? [from - 1, until + 1] : [from, until], strength: [bottom, top] };
}
