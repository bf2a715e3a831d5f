import type { Statement } from '../../../src/model/estimate.ts';

const words: readonly (readonly [number, string])[] = [
  [0.05, 'almost no chance'],
  [0.2, 'very unlikely'],
  [0.45, 'unlikely'],
  [0.55, 'roughly even chance'],
  [0.8, 'likely'],
  [0.95, 'very likely'],
];

/** The word of ICD 203 for a probability from 0 to 1. */
function probabilityWord(probability: number): string {
  return words.find(([below]) => probability < below)?.[1] ?? 'almost certain';
}

/** A probability as a whole percentage, never rounded to nothing or to certainty. */
export function percentage(probability: number): string {
  if (probability < 0.01) return 'under 1 %';
  if (probability > 0.99) return 'over 99 %';
  return `${Math.round(probability * 100)} %`;
}

/** The word and its number, which always go together: `very likely (93 %)`. */
export function likelihood(probability: number): string {
  return `${probabilityWord(probability)} (${percentage(probability)})`;
}

/** A statement with its likelihood: `At least half withdrawn since the peak: very likely (93 %)`. */
export function statementInWords(statement: Statement): string {
  const text = statement.text.charAt(0).toUpperCase() + statement.text.slice(1);
  return `${text}: ${likelihood(statement.probability)}`;
}
