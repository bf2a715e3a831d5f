import type { CourseBand } from '../../../src/model/estimate-outline.ts';
import { say } from '../messages/say.ts';
import { estimatedCount } from './count.ts';

/** An estimate with its 90 % band, which always go together: `about 13,000 (6,500 to 20,000)`. */
export function bandInWords(band: Pick<CourseBand, 'q05' | 'median' | 'q95'>): string {
  const point = pointInWords(band.median);
  const [low, high] = [estimatedCount(band.q05), estimatedCount(band.q95)];
  return low === high ? point : say().estimates.pointWithin(point, low, high);
}

/** An estimate's median alone, where its band stands beside it: `about 13,000`, `probably none`. */
export function pointInWords(median: number): string {
  const { about, probablyNone } = say().estimates;
  const count = estimatedCount(median);
  return count === '0' ? probablyNone : about(count);
}
