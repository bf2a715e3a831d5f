import type { Estimate, Move } from '../../model/estimate.ts';

/**
 * What moved an estimate since an earlier day of knowledge: `before` is the estimate of the same series as it stood then, `after` as it stands. The words
 * that have come since are told by what each does to the headline, the most first; the same words may have moved the past as well, which `seenNow` shows.
 */
export function movedSince(before: Estimate, after: Estimate): Move {
  const heard = new Set<string>();
  const movers = [...after.contributions, ...after.processes]
    .filter(({ saidAt }) => saidAt > before.asOf)
    .sort((a, b) => Math.abs(b.influence) - Math.abs(a.influence) || (a.claim < b.claim ? -1 : 1))
    .filter(({ origin }) => !heard.has(origin) && heard.add(origin))
    .map(({ claim, origin, source, saidAt, influence }) => ({ claim, origin, source, saidAt, influence }));
  return {
    since: before.asOf,
    seenThen: before.headline,
    seenNow: after.days.find(({ day }) => day === before.headline.day) ?? null,
    movers,
  };
}
