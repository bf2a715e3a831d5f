/**
 * Probability that a Student t variable with 4 degrees of freedom is at most `t`: the closed form for even degrees
 * of freedom (Abramowitz and Stegun 26.7.4), good to about 1e-16 absolute.
 */
export function studentT4Cdf(t: number): number {
  if (t === Number.POSITIVE_INFINITY) return 1;
  if (t === Number.NEGATIVE_INFINITY) return 0;
  const ratio = 1 / (1 + (t * t) / 4);
  const cosine = Math.sqrt(ratio);
  // t² · ratio is 4 · (1 − ratio), which stays finite where t² does not.
  return 0.5 + 0.375 * t * cosine * (1 - (1 - ratio) / 3);
}
