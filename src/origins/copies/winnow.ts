/**
 * The least of each `window` hashes that follow each other, the last where several are least: two texts that share `window` hashes
 * in a row share one that is kept (Schleimer, Wilkerson and Aiken 2003, "Winnowing"). Keeps about 2 / (window + 1) of them; linear.
 */
export function winnow(hashes: Uint32Array, window: number): number[] {
  const kept: number[] = [];
  let least = -1;
  const last = Math.max(0, hashes.length - window);
  for (let start = 0; start <= last && hashes.length > 0; start++) {
    const end = Math.min(hashes.length, start + window);
    const before = least;
    if (least < start) {
      least = start;
      for (let i = start + 1; i < end; i++) if (hashes[i]! <= hashes[least]!) least = i;
    } else if (hashes[end - 1]! <= hashes[least]!) least = end - 1;
    if (least !== before) kept.push(hashes[least]!);
  }
  return kept;
}
