import { copyWeights } from './copy-weights.ts';
import type { Likeness } from './likeness.ts';

/** What is known of two reports beside their texts. */
export interface PairCircumstances {
  /** True where one credits the agency that published the other, or both credit the same. */
  readonly credited: boolean;
  /** Days between their publication; null where a report has no date. */
  readonly daysApart: number | null;
}

/** The measures that the weights belong to, in their order, the constant first. */
export function copyMeasures(likeness: Likeness, { credited, daysApart }: PairCircumstances): number[] {
  const { containment, jaccard, names, numbers, order, beside, quoted } = likeness;
  // Shares near none tell more than shares near all. A text without names or numbers is judged by its words.
  return [
    1,
    Math.sqrt(names ?? containment),
    jaccard,
    numbers ?? containment,
    order * Math.sqrt(containment),
    beside,
    quoted,
    credited ? 1 : 0,
    Math.log1p(daysApart ?? 3),
  ];
}

/** Of two texts that are this alike, the probability that one was made from the other, or both from a third: logistic in the measures. */
export function copyProbability(likeness: Likeness, circumstances: PairCircumstances): number {
  const measures = copyMeasures(likeness, circumstances);
  return 1 / (1 + Math.exp(-measures.reduce((sum, measure, i) => sum + measure * copyWeights.weights[i]!.weight, 0)));
}
