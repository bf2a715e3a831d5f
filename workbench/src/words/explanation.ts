import type { Explanation } from '../../../src/model/estimate.ts';
import { pointInWords } from './band.ts';
import { likelihood } from './probability.ts';
import { serverWords } from './server-words.ts';
import { asSentence } from './verdict.ts';

/** An explanation with where the force stands under it: `If Norway is right: about 14,000, likely (69 %)`. */
export function explanationInWords({ text, median, probability }: Explanation): string {
  return `${asSentence(serverWords(text).words)}: ${pointInWords(median)}, ${likelihood(probability)}`;
}
