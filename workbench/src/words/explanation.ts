import type { Explanation } from '../../../src/model/estimate.ts';
import { estimatedCount } from './count.ts';
import { likelihood } from './probability.ts';

/** An explanation with where the force stands under it: `If Norway is right: about 14,000, likely (69 %)`. */
export function explanationInWords({ text, median, probability }: Explanation): string {
  const count = estimatedCount(median);
  const stand = count === '0' ? 'probably none' : `about ${count}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}: ${stand}, ${likelihood(probability)}`;
}
