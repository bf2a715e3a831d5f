import type { Contribution } from '../../../src/model/estimate.ts';

/** How a claim's words spread over the chart: where its mark stands, and what is drawn around it. */
export interface Extent {
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

const wideRatio = 3;

/** The extent of a contribution. */
export function extentOf({ low, high, open, point }: Pick<Contribution, 'low' | 'high' | 'open' | 'point'>): Extent {
  if (open === 'above') return { at: point ?? low, low, high: null, open: 'up', wide: false };
  if (open === 'below') return { at: point ?? high, low: null, high, open: 'down', wide: false };
  const wide = point === null && high / Math.max(low, 1) >= wideRatio;
  return { at: point ?? Math.sqrt(Math.max(low, 1) * high), low, high, open: null, wide };
}
