/**
 * The first `size` weights after a Gaussian error of standard deviation `sd` (in grid steps, cut at four of them);
 * what would leave the grid stays on its edge, so that the sum is kept. Entries from `size` on are copied.
 */
export function gaussianBlur(weights: Float64Array, size: number, sd: number): Float64Array {
  const blurred = Float64Array.from(weights);
  if (!(sd > 0)) return blurred;
  const reach = Math.max(1, Math.ceil(4 * sd));
  const kernel = Float64Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-0.5 * ((i - reach) / sd) ** 2));
  const total = kernel.reduce((sum, value) => sum + value, 0);
  blurred.fill(0, 0, size);
  for (let k = 0; k < size; k++) {
    const share = weights[k]! / total;
    if (share === 0) continue;
    for (let i = 0; i < kernel.length; i++) {
      const target = Math.min(size - 1, Math.max(0, k + i - reach));
      blurred[target]! += share * kernel[i]!;
    }
  }
  return blurred;
}
