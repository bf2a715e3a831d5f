import type { Contribution } from '../../../src/model/estimate.ts';

/** How a claim's words spread over the chart: where its mark stands, and what is drawn around it. */
interface Extent {
  /** Where the mark stands. */
  readonly at: number;
  /** Ends of the whisker or bar; null where the words set no bound on that side. */
  readonly low: number | null;
  readonly high: number | null;
  /** Which way the words leave it open. */
  readonly open: 'up' | 'down' | null;
  /** True for orders of magnitude such as “tens of thousands”, drawn as a wide bar. */
  readonly wide: boolean;
}

const unboundedRatio = 50;
const wideRatio = 3;

/**
 * The extent of a contribution. An infinite bound arrives over JSON as null; one more than fifty times the other, and a
 * low bound of nothing, are only the edge of what the model considers, so they count as open too.
 */
export function extentOf(contribution: Pick<Contribution, 'low' | 'high' | 'point'>): Extent {
  const { point } = contribution;
  const low = bound(contribution.low);
  const high = bound(contribution.high);
  const tooFar = low !== null && high !== null && high / low > unboundedRatio && point === null;
  if (low !== null && (high === null || tooFar)) return { at: point ?? low, low, high: null, open: 'up', wide: false };
  if (low === null) {
    return { at: point ?? high ?? 0, low: null, high, open: high === null ? null : 'down', wide: false };
  }
  if (high === null) return { at: point ?? low, low, high, open: 'up', wide: false };
  return { at: point ?? Math.sqrt(low * high), low, high, open: null, wide: point === null && high / low >= wideRatio };
}

function bound(value: number | null): number | null {
  return value === null || value <= 0 || !Number.isFinite(value) ? null : value;
}
