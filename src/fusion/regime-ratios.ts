import { gradeOf } from './houses.ts';
import type { Dynamics } from './inference/dynamics.ts';
import { priors } from './priors.ts';
import { weightOfRepetition } from './repetition.ts';
import type { StatusClaim } from './status-claims.ts';

type Process = keyof typeof priors.process;

/**
 * What words on what is under way say of the regimes, as likelihood ratios by day of the run (its first is `first`, in days since 1970-01-01). One origin counts
 * once; a family that repeats itself counts for less, as its figures do; and a side that says it is leaving is believed by half.
 */
export function regimeRatios(
  { regimes, settled }: Dynamics,
  statuses: readonly StatusClaim[],
  first: number,
  lastDay: number,
): ReadonlyMap<number, Float64Array> {
  const ratios = new Map<number, Float64Array>();
  const origins = new Set<string>();
  /** What was heard, by family and word: the same word of one family within days shares its error. */
  const heard = new Map<string, StatusClaim[]>();
  for (const status of statuses.toSorted(byDay)) {
    const { claim, day } = status;
    const word = claim.word ?? '';
    if (!Object.hasOwn(priors.process, word) || day < first || day > first + lastDay) continue;
    if (origins.has(claim.origin)) continue;
    origins.add(claim.origin);
    const said = `${claim.family}|${word}`;
    const others = heard.get(said) ?? [];
    const weight = others.reduce((least, other) => Math.min(least, repetitionWeight(status, other)), 1);
    heard.set(said, others);
    others.push(status);
    const emission = priors.process[word as Process];
    const mean = regimes.reduce((sum, { direction }, i) => sum + settled[i]! * emission[direction], 0);
    const trust = trustIn(status);
    const product = ratios.get(day - first) ?? new Float64Array(regimes.length + 1).fill(1);
    for (const [i, { direction }] of regimes.entries())
      product[i]! *= (1 - trust + (trust * emission[direction]) / mean) ** weight;
    ratios.set(day - first, product);
  }
  return ratios;
}

/** The days of the run on which an order to withdraw is fresh. */
export function orderedDays(statuses: readonly StatusClaim[], first: number, lastDay: number): ReadonlySet<number> {
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

function trustIn({ claim }: StatusClaim): number {
  const own = claim.role === 'self' && claim.word === 'withdrawing' ? priors.ownWithdrawal : 1;
  return claim.confidence * own * (1 - priors.grades[gradeOf(claim)].contamination);
}

function repetitionWeight(status: StatusClaim, other: StatusClaim): number {
  return weightOfRepetition(Math.abs(status.day - other.day), status.claim.source === other.claim.source);
}

function byDay(a: StatusClaim, b: StatusClaim): number {
  return a.day - b.day || (a.claim.id < b.claim.id ? -1 : 1);
}
