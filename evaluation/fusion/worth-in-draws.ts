/** Parts into which a chain is cut, each so long that what it ends with has forgotten what it began with. */
const batches = 40;

/**
 * How many independent draws would tell the mean as exactly as a chain's own mean does: the posterior's variance over the variance of that mean, which is told from batch means
 * (Flegal and Jones 2010, Annals of Statistics 38: 1034). More than the chain's length where its values spread less than the posterior, or sway about the mean.
 */
export function worthInDraws(chain: Float64Array, variance: number): number {
  const length = Math.floor(chain.length / batches);
  const means = Float64Array.from({ length: batches }, (_, batch) =>
    average(chain.subarray(batch * length, (batch + 1) * length)),
  );
  return ((batches - 1) * variance) / varianceOf(means);
}

/** The mean of some values. */
export function average(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The mean square of how far values are from their mean. */
export function varianceOf(values: Float64Array): number {
  const mean = average(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
