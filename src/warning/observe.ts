import type { Answer, AskedStatement } from '../model/asked-statement.ts';
import type { ClaimId } from '../model/claim-id.ts';
import { type Day, daysBetween } from '../model/day.ts';
import type { Estimate } from '../model/estimate.ts';
import type { Observation } from '../model/watch.ts';

/** As many claims as a warning names. */
const claimsNamed = 3;

/** What a series and its answer say of what is watched for, and the last word on it; where the series has no estimate as of the day, nothing. */
export function observe(day: Day, heard: Day | null, answer: Answer | null): Observation {
  const probability = answer !== null && 'probability' in answer ? answer.probability : null;
  return { day, probability, quiet: heard === null ? null : daysBetween(heard, day) };
}

/**
 * The claims that moved an estimate most towards what is asked, or away from it, by what the headline would be without them; one of each origin, at most a
 * few.
 */
export function moversOf(estimate: Estimate, asked: AskedStatement, towards: boolean): ClaimId[] {
  const wanted = isMore(asked) === towards ? 1 : -1;
  const seen = new Set<string>();
  return [...estimate.contributions, ...estimate.processes]
    .filter(({ influence }) => influence * wanted > 0)
    .toSorted((a, b) => Math.abs(b.influence) - Math.abs(a.influence))
    .filter(({ origin }) => !seen.has(origin) && seen.add(origin))
    .slice(0, claimsNamed)
    .map(({ claim }) => claim as ClaimId);
}

/** True where more strength makes a statement more probable. */
function isMore(asked: AskedStatement): boolean {
  switch (asked.kind) {
    case 'level':
    case 'reached':
      return asked.bound === 'more';
    case 'fall':
      return false;
    case 'regime':
      return asked.direction === 'up';
  }
}
