import type { Statement } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { serverWords } from './server-words.ts';
import { asSentence } from './verdict.ts';

/** Each word with the probability below which it holds; from the last on it is almost certain. */
const words = [
  [0.05, 'almostNone'],
  [0.2, 'veryUnlikely'],
  [0.45, 'unlikely'],
  [0.55, 'even'],
  [0.8, 'likely'],
  [0.95, 'veryLikely'],
] as const;

/** The word of ICD 203 for a probability from 0 to 1. */
function probabilityWord(probability: number): string {
  return say().estimates.chances[words.find(([below]) => probability < below)?.[1] ?? 'almostCertain'];
}

/** A probability as a whole percentage, never rounded to nothing or to certainty. */
export function percentage(probability: number): string {
  if (probability < 0.01) return say().estimates.underOne;
  if (probability > 0.99) return say().estimates.overNinetyNine;
  return `${Math.round(probability * 100)} %`;
}

/** The word and its number, which always go together: `very likely (93 %)`. */
export function likelihood(probability: number): string {
  return `${probabilityWord(probability)} (${percentage(probability)})`;
}

/** A statement with its likelihood: `At least half withdrawn since the peak: very likely (93 %)`. */
export function statementInWords(statement: Statement): string {
  return `${asSentence(serverWords(statement.text).words)}: ${likelihood(statement.probability)}`;
}
