const terms: readonly (readonly [number, string])[] = [
  [0.05, 'almost no chance'],
  [0.2, 'very unlikely'],
  [0.45, 'unlikely'],
  [0.55, 'roughly even chance'],
  [0.8, 'likely'],
  [0.95, 'very likely'],
];

/**
 * The term that Intelligence Community Directive 203 (section D.6.e.2, first row, since rows must not be mixed) gives
 * for a probability; a shared edge goes to the term above it. Show the number beside it.
 */
export function likelihoodWords(probability: number): string {
  return terms.find(([until]) => probability < until)?.[1] ?? 'almost certain';
}

/** A probability as it may be shown: within 0.01 to 0.99, since the directive's scale claims no certainty. */
export function shownProbability(probability: number): number {
  return Math.min(0.99, Math.max(0.01, probability));
}
