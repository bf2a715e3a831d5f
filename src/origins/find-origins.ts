import type { Claim } from '../model/claim.ts';
import { daysBetween } from '../model/day.ts';
import type { Reading } from '../model/reading.ts';

/** Words of one voice about one thing that lie this close are one utterance, in days. */
const sameUtterance = 1;

/**
 * Which origin each claim of force strength comes from: claim id → origin id (the first id, in the order of letters, of its claims).
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
  const printed = new Map<string, string>();
  for (const reading of readings) {
    for (const claim of reading.claims) if (claim.forceStrength) parent.set(claim.id, claim.id);
    for (const relation of reading.relations) {
      const within = relation.type === 'same-claim' || relation.type === 'restates-in-other-unit';
      if (within && parent.has(relation.from) && parent.has(relation.to)) join(relation.from, relation.to);
    }
    for (const headline of reading.claims.filter((claim) => claim.forceStrength && claim.why.includes('headline')))
      for (const claim of reading.claims)
        if (claim.forceStrength && countKey(claim) === countKey(headline)) join(headline.id, claim.id);
    for (const claim of reading.claims) {
      if (!claim.forceStrength) continue;
      const place = `${reading.report.textDigest} ${claim.quantity?.span.start}`;
      join(printed.get(place) ?? claim.id, claim.id);
      printed.set(place, claim.id);
      const key = utteranceKey(claim);
      const said = utterances.get(key) ?? [];
      for (const other of said) if (saidTogether(other, claim)) join(other.id, claim.id);
      said.push(claim);
      utterances.set(key, said);
    }
  }
  return new Map([...parent.keys()].map((id) => [id, rootOf(id)]));
}

/** The same voice (unnamed ones by whom they speak for), counting the same thing in the same place, with the same number. */
function utteranceKey(claim: Claim): string {
  const voice = claim.attribution[0];
  const speaker =
    voice === undefined ? '' : voice.unnamed && voice.actor !== null ? `unnamed ${voice.actor}` : voice.name;
  return [speaker, claim.place?.name, countKey(claim)].join('|');
}

/** The same thing counted, with the same number; troops that remain are troops that are there. */
function countKey({ actor, quantity }: Claim): string {
  if (quantity === null) return `${actor?.code}`;
  const { unit, measure, value, low, high, word } = quantity;
  const stock = measure === 'remaining' ? 'present' : measure;
  return [actor?.code, unit, stock, value, low, high, value === null ? word : ''].join('|');
}

function saidTogether(a: Claim, b: Claim): boolean {
  const first = a.time.saidAt;
  const second = b.time.saidAt;
  return first !== null && second !== null && Math.abs(daysBetween(first.until, second.until)) <= sameUtterance;
}
