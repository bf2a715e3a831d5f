import type { Actor, Claim } from '../model/claim.ts';

/** Deeds with the parties that no name tells named by whose those are that their numbers count: "thousands of them had withdrawn". */
export function nameCounted(deeds: readonly Claim[], counts: readonly Claim[]): Claim[] {
  const owned = counts
    .flatMap(({ quantity, actor }) =>
      quantity === null || actor?.code == null ? [] : [{ span: quantity.span, actor }],
    )
    .toSorted((one, other) => one.span.start - other.span.start);
  const named = (party: Actor | null): Actor | null => {
    if (party?.span == null || party.code !== null) return party;
    const { start, end } = party.span;
    const count = owned[firstFrom(owned, start)];
    return count === undefined || count.span.end > end
      ? party
      : { ...party, code: count.actor.code, sector: count.actor.sector };
  };
  return deeds.map((deed) => {
    const [actor, recipient] = [named(deed.actor), named(deed.recipient)];
    return actor === deed.actor && recipient === deed.recipient ? deed : { ...deed, actor, recipient };
  });
}

/** The index of the first of these, in text order, that begins at a place or behind it. */
function firstFrom(owned: readonly { readonly span: { readonly start: number } }[], start: number): number {
  let [low, high] = [0, owned.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((owned[middle]?.span.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
