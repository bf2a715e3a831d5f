import type { Credibility } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';

/** A claim's credibility with what the Admiralty code calls it: `2, probably true`. */
export function credibilityInWords(digit: Credibility): string {
  return `${digit}, ${say().credibility.digits[digit]}`;
}
