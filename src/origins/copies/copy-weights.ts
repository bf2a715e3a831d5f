/** One weight of the logistic that makes a copy's probability of a likeness. */
export interface CopyWeight {
  readonly measure: string;
  readonly weight: number;
  readonly basis: 'fitted' | 'by hand';
  readonly reason: string;
}

/**
 * The weights, in the order of `copyMeasures`. What is fitted comes from `npm run evaluate:origins -- fit`, on half of the edited texts;
 * what no synthetic edit can teach is set by hand.
 */
export const copyWeights: { readonly version: string; readonly weights: readonly CopyWeight[] } = {
  version: '2026-11',
  weights: [
    {
      measure: 'constant',
      weight: -10.27,
      basis: 'fitted',
      reason: 'most reports that share a turn of phrase are no copies',
    },
    {
      measure: 'root of containment',
      weight: 1.12,
      basis: 'fitted',
      reason: 'words in a row that only copying explains',
    },
    {
      measure: 'root of the share of names',
      weight: 7.88,
      basis: 'fitted',
      reason: 'what rewording and translation leave',
    },
    { measure: 'Jaccard of words', weight: 3.4, basis: 'fitted', reason: 'whole copies, not only a part' },
    { measure: 'share of numbers', weight: 3.69, basis: 'fitted', reason: 'form letters differ in their numbers' },
    {
      measure: 'order, by containment',
      weight: 1.25,
      basis: 'fitted',
      reason: 'phrases shared by chance stand in any order',
    },
    {
      measure: 'wire credit',
      weight: 1,
      basis: 'by hand',
      reason: 'a credit says whose text it is, but a page may credit several',
    },
    {
      measure: 'logarithm of 1 + days apart',
      weight: -0.3,
      basis: 'by hand',
      reason: 'copies follow within days; what comes again after a year is a form letter',
    },
  ],
};
