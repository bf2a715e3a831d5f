import { gradeOf } from './houses.ts';
import type { Dynamics } from './inference/dynamics.ts';
import { type Grid, wideReference } from './inference/grid.ts';
import type { StrengthModel } from './inference/strength-model.ts';
import type { OriginFactors } from './origin-factors.ts';
import { priors } from './priors.ts';
import type { StatusClaim } from './status-claims.ts';

/** Everything about a series from its first to its last day (days since 1970-01-01), ready for inference. */
export function modelSeries(
  grid: Grid,
  dynamics: Dynamics,
  { factors, shifts }: OriginFactors,
  statuses: readonly StatusClaim[],
  first: number,
  last: number,
): StrengthModel {
  const lastDay = last - first;
  return {
    grid,
    dynamics,
    lastDay,
    first: wideReference(grid),
    factors: factors.map(({ key, days, parts, logRatio, weight }) => ({
      key,
      days: days.map((day) => day - first),
      parts,
      logRatio,
      weight,
    })),
    shifts,
    regimeRatios: regimeRatios(dynamics, statuses, first, lastDay),
    ordered: orderedDays(statuses, first, lastDay),
  };
}

function regimeRatios(
  { regimes, settled }: Dynamics,
  statuses: readonly StatusClaim[],
  first: number,
  lastDay: number,
): ReadonlyMap<number, Float64Array> {
  const ratios = new Map<number, Float64Array>();
  const heard = new Set<string>();
  for (const { claim, day } of statuses) {
    const word = claim.word ?? '';
    if (!Object.hasOwn(priors.process, word) || day < first || day > first + lastDay) continue;
    // One origin counts once, however often it is printed.
    if (heard.has(claim.origin)) continue;
    heard.add(claim.origin);
    const emission = priors.process[word as keyof typeof priors.process];
    const mean = regimes.reduce((sum, { direction }, i) => sum + settled[i]! * emission[direction], 0);
    const trust = claim.confidence * (1 - priors.grades[gradeOf(claim)].contamination);
    const product = ratios.get(day - first) ?? new Float64Array(regimes.length + 1).fill(1);
    for (const [i, { direction }] of regimes.entries()) product[i]! *= 1 - trust + (trust * emission[direction]) / mean;
    ratios.set(day - first, product);
  }
  return ratios;
}

function orderedDays(statuses: readonly StatusClaim[], first: number, lastDay: number): ReadonlySet<number> {
  const days = new Set<number>();
  for (const { claim, day } of statuses) {
    if (claim.word !== 'ordered-withdrawal') continue;
    for (let after = 1; after <= priors.dynamics.orderedDays; after++) {
      const on = day - first + after;
      if (on > 0 && on <= lastDay) days.add(on);
    }
  }
  return days;
}
