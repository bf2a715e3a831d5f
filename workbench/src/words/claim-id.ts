/** The report that a claim stands in: what comes before the last full stop of its id. */
export function reportIdOf(claim: string): string {
  const stop = claim.lastIndexOf('.');
  return stop < 0 ? claim : claim.slice(0, stop);
}
