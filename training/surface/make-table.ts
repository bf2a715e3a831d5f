import { checkOf, type LinearModel, placeOf } from '../../src/language/surface/linear-model.ts';

/** The most of a table's places that are taken: past this, searches grow long and checks mistaken. */
const fullest = 0.72;

/**
 * Rounds weights to whole numbers of at most 127 and puts those that count most into a table of 2^bits places. `scale` turns
 * a score of the weights as they were into one of the table.
 */
export function makeTable(
  hashes: Int32Array,
  weights: Float64Array,
  { labels, bits }: { readonly labels: number; readonly bits: number },
): LinearModel & { readonly scale: number } {
  const size = (feature: number): number => {
    let largest = 0;
    for (let label = 0; label < labels; label += 1) {
      largest = Math.max(largest, Math.abs(weights[feature * labels + label] ?? 0));
    }
    return largest;
  };
  const sizes = Float64Array.from(hashes, (_, feature) => size(feature));
  const order = [...sizes.keys()].sort((one, other) => (sizes[other] ?? 0) - (sizes[one] ?? 0) || one - other);
  const kept = order.slice(0, Math.floor(fullest * 2 ** bits));
  const scale = 127 / (sizes[kept[Math.floor(kept.length * 0.002)] ?? 0] ?? 1);
  const checks = new Uint8Array(1 << bits);
  const table = new Int8Array(labels << bits);
  let taken = 0;
  for (const feature of kept) {
    const hash = hashes[feature] ?? 0;
    const rounded = Array.from({ length: labels }, (_, label) =>
      Math.max(-127, Math.min(127, Math.round((weights[feature * labels + label] ?? 0) * scale))),
    );
    if (rounded.every((weight) => weight === 0) || placeOf(checks, hash) >= 0) continue;
    let place = (hash >>> 8) & (checks.length - 1);
    while (checks[place] !== 0) place = (place + 1) & (checks.length - 1);
    checks[place] = checkOf(hash);
    table.set(rounded, place * labels);
    taken += 1;
  }
  console.log(`${taken} of ${hashes.length} features in ${checks.length} places`);
  return { labels, checks, weights: table, scale };
}
