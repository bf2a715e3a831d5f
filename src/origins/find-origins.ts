import type { Claim } from '../model/claim.ts';
import { daysBetween } from '../model/day.ts';
import type { Reading } from '../model/reading.ts';

/** Words of one voice about one thing that lie this close are one utterance, in days. */
const sameUtterance = 1;

/**
 * Which origin each claim of force strength comes from: claim id → origin id (the id of the first claim of that origin).
 * Claims share an origin where one report says a thing twice (its headline, its own paraphrase, the same in another unit),
 * where one voice says the same number in several outlets on the same day, and where one text is printed twice.
 */
export function findOrigins(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    return root;
  };
  const join = (a: string, b: string): void => {
    const [first, second] = [rootOf(a), rootOf(b)].toSorted();
    if (first !== undefined && second !== undefined && first !== second) parent.set(second, first);
  };
  const utterances = new Map<string, Claim[]>();
  for (const reading of readings) {
    for (const claim of reading.claims) if (claim.forceStrength) parent.set(claim.id, claim.id);
    for (const relation of reading.relations) {
      const within = relation.type === 'same-claim' || relation.type === 'restates-in-other-unit';
      if (within && parent.has(relation.from) && parent.has(relation.to)) join(relation.from, relation.to);
    }
    for (const claim of reading.claims) {
      if (!claim.forceStrength) continue;
      const key = utteranceKey(claim);
      const said = utterances.get(key) ?? [];
      const before = said.find((other) => saidTogether(other, claim));
      if (before !== undefined) join(before.id, claim.id);
      utterances.set(key, [...said, claim]);
    }
  }
  return new Map([...parent.keys()].map((id) => [id, rootOf(id)]));
}

/** The same voice (unnamed ones by whom they speak for), counting the same thing, with the same number. */
function utteranceKey(claim: Claim): string {
  const voice = claim.attribution[0];
  const quantity = claim.quantity;
  const speaker =
    voice === undefined ? '' : voice.unnamed && voice.actor !== null ? `unnamed ${voice.actor}` : voice.name;
  const stock =
    quantity !== null && /^(present|remaining)$/.test(quantity.measure) ? 'stock' : (quantity?.measure ?? '');
  const number =
    quantity === null
      ? ''
      : [quantity.value, quantity.low, quantity.high, quantity.value === null ? quantity.word : ''].join('/');
  return [speaker, claim.actor?.code, claim.place?.name, quantity?.unit, stock, number].join('|');
}

function saidTogether(a: Claim, b: Claim): boolean {
  const first = a.time.saidAt;
  const second = b.time.saidAt;
  return first !== null && second !== null && Math.abs(daysBetween(first.until, second.until)) <= sameUtterance;
}
