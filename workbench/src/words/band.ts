import type { DayBand } from '../../../src/model/estimate.ts';
import { estimatedCount } from './count.ts';

/** An estimate with its 90 % band, which always go together: `about 13,000 (6,500 to 20,000)`. */
export function bandInWords(band: DayBand): string {
  const [low, median, high] = [band.q05, band.median, band.q95].map(estimatedCount);
  const point = median === '0' ? 'probably none' : `about ${median}`;
  return low === high ? point : `${point} (${low} to ${high})`;
}
