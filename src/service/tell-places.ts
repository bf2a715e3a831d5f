import type { ToldClaim, ToldPlace, ToldPlaces } from '../model/told-claim.ts';

/** Claims by the places that they put something in; rejected ones are left out. */
export function tellPlaces(claims: readonly ToldClaim[]): ToldPlaces {
  const byPlace = new Map<string, ToldClaim[]>();
  let unplaced = 0;
  for (const claim of claims) {
    const { place } = claim;
    if (claim.state === 'rejected') continue;
    if (place === null || place.latitude === null || place.longitude === null) {
      unplaced += 1;
      continue;
    }
    const there = byPlace.get(place.name);
    if (there === undefined) byPlace.set(place.name, [claim]);
    else there.push(claim);
  }
  const places = [...byPlace.values()].flatMap((there) => placeOf(there) ?? []);
  return {
    places: places.toSorted((a, b) => total(b) - total(a) || a.name.localeCompare(b.name)),
    unplaced,
  };
}

function placeOf(there: readonly ToldClaim[]): ToldPlace | null {
  const byDay = there.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const latest = byDay.at(-1);
  if (latest?.place == null) return null;
  const claims: Partial<Record<ToldClaim['kind'], number>> = {};
  for (const { kind } of there) claims[kind] = (claims[kind] ?? 0) + 1;
  return {
    ...latest.place,
    claims,
    strength: byDay.findLast(({ kind, quantity }) => kind === 'quantity' && quantity !== null) ?? null,
    latest,
  };
}

function dayOf({ saidAt }: ToldClaim): string {
  return saidAt?.until ?? '';
}

function total({ claims }: ToldPlace): number {
  return Object.values(claims).reduce((sum, count) => sum + count, 0);
}
