/**
 * Where a distribution over grid cells reaches cumulative `probability`, in steps from the centre of cell 0 (so −0.5
 * to size − 0.5); linear within a cell. `before` is the mass below the grid; null where that mass alone reaches it.
 */
export function gridQuantile(weights: Float64Array, size: number, probability: number, before = 0): number | null {
  let cumulative = before;
  if (cumulative >= probability) return null;
  for (let k = 0; k < size; k++) {
    const weight = weights[k]!;
    if (weight > 0 && cumulative + weight >= probability) return k - 0.5 + (probability - cumulative) / weight;
    cumulative += weight;
  }
  return size - 0.5;
}

/** Mass below `position` (steps from the centre of cell 0), with `before` the mass below the grid: `gridQuantile`'s inverse. */
export function gridCumulative(weights: Float64Array, size: number, position: number, before = 0): number {
  let cumulative = before;
  for (let k = 0; k < size; k++) {
    const part = Math.min(1, Math.max(0, position + 0.5 - k));
    if (part === 0) break;
    cumulative += part * weights[k]!;
  }
  return cumulative;
}
