/**
 * How many independent draws a chain is worth: its length over the sum of its autocorrelations, cut where a pair of them is no longer positive
 * (Geyer 1992, Statistical Science 7: 473). Chains are cut into `chains` equal parts, and their sizes added.
 */
export function effectiveSize(draws: Float64Array, chains: number): number {
  const length = Math.floor(draws.length / chains);
  let total = 0;
  for (let chain = 0; chain < chains; chain++) total += ofOne(draws.subarray(chain * length, (chain + 1) * length));
  return total;
}

function ofOne(draws: Float64Array): number {
  const count = draws.length;
  const mean = draws.reduce((sum, value) => sum + value, 0) / count;
  const variance = draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
  if (!(variance > 0)) return count;
  const correlation = (lag: number): number => {
    let sum = 0;
    for (let i = 0; i + lag < count; i++) sum += (draws[i]! - mean) * (draws[i + lag]! - mean);
    return sum / count / variance;
  };
  let time = -1;
  for (let lag = 0; lag + 1 < count / 2; lag += 2) {
    const pair = correlation(lag) + correlation(lag + 1);
    if (pair <= 0) break;
    time += 2 * pair;
  }
  return count / Math.max(time, 1e-9);
}
