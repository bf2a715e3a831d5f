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
      weight: -9.22,
      basis: 'fitted',
      reason: 'most reports that share a turn of phrase are no copies',
    },
    {
      measure: 'root of the share of names',
      weight: 5.16,
      basis: 'fitted',
      reason: 'what rewording and translation leave',
    },
    { measure: 'Jaccard of words', weight: 3.9, basis: 'fitted', reason: 'whole copies, not only a part' },
    { measure: 'share of numbers', weight: 3.71, basis: 'fitted', reason: 'form letters differ in their numbers' },
    {
      measure: 'order, by containment',
      weight: 1.31,
      basis: 'fitted',
      reason: 'phrases shared by chance stand in any order',
    },
    {
      measure: 'names beside the shared passages',
      weight: 3.04,
      basis: 'fitted',
      reason: 'who quotes a passage goes on with things of his own',
    },
    {
      measure: 'quoted in one only',
      weight: -2,
      basis: 'by hand',
      reason:
        'quotation marks set off what is not carried on; every quotation of the edits has them, on pages some are lost',
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
