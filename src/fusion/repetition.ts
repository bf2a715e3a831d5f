import { priors } from './priors.ts';

/**
 * What weight is left of a word that a family has said already: `1 − e^(−2Δ/ℓ)` by the days Δ between the two, and never less than the floor, which is lower
 * where the same source repeats itself (Dependence in decisions/0001-fusion-model.md).
 */
export function weightOfRepetition(daysApart: number, isSameSource: boolean): number {
  const { days, least } = priors.repetition;
  return Math.max(isSameSource ? least.sameSource : least.otherSource, 1 - Math.exp((-2 * daysApart) / days));
}
