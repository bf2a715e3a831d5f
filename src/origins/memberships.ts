import type { Membership, Origin } from '../model/origin.ts';

/** What the origins of claims mean for estimates: claim id → its membership. */
export function memberships(origins: readonly Origin[]): ReadonlyMap<string, Membership> {
  const originOf = new Map<string, string>(origins.flatMap(({ id, claims }) => claims.map(({ claim }) => [claim, id])));
  const superseded = new Set(origins.flatMap(({ supersedes }) => supersedes ?? []));
  const independent = independence(origins, originOf);
  return new Map(
    origins.flatMap(({ id, claims, slips }) => {
      const meant = new Map<string, string>(slips.map((slip) => [slip.claim, slip.meant]));
      return claims.map(({ claim }): [string, Membership] => [
        claim,
        {
          origin: id,
          copyProbability: 1 - (independent.get(id) ?? 1),
          superseded: superseded.has(id),
          meant: meant.get(claim) ?? null,
        },
      ]);
    }),
  );
}

/** Probability that an origin is a copy of none: of each of those before it, by the surest of its claims, taken as independent. */
function independence(origins: readonly Origin[], originOf: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  const independent = new Map<string, number>();
  for (const { uncertain } of origins) {
    const surest = new Map<string, number>();
    for (const { claim, link } of uncertain) {
      const copy = originOf.get(claim);
      if (copy !== undefined) surest.set(copy, Math.max(surest.get(copy) ?? 0, link?.probability ?? 0));
    }
    for (const [copy, probability] of surest) independent.set(copy, (independent.get(copy) ?? 1) * (1 - probability));
  }
  return independent;
}
