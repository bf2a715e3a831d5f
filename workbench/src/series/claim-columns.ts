import type { Contribution, Estimate } from '../../../src/model/estimate.ts';
import { extentOf } from '../chart/extent.ts';
import { inOrder, type Order, readOrder } from '../shell/order.ts';

/** The columns that the table of a series' claims can be sorted by. */
const claimColumns = [
  'saidOn',
  'source',
  'speaksFor',
  'allows',
  'trueOf',
  'effect',
  'letter',
  'digit',
  'standing',
] as const;

/** One of the columns of the table of a series' claims. */
export type ClaimColumn = (typeof claimColumns)[number];

/** The order that an address asks for; what was said last first where it asks for none. */
export function claimOrder(sort: string | undefined): Order<ClaimColumn> {
  return readOrder(sort, claimColumns, { column: 'saidOn', descending: true });
}

/** The grade of a family in a series; undefined where it has none. */
export function gradeIn({ sources }: Pick<Estimate, 'sources'>, family: string) {
  return sources.find((source) => source.family === family)?.grade;
}

/** The claims of a series in the order asked for. */
export function arrangeClaims(
  estimate: Pick<Estimate, 'contributions' | 'sources'>,
  { column, descending }: Order<ClaimColumn>,
): readonly Contribution[] {
  const values: Readonly<Record<ClaimColumn, (claim: Contribution) => string | number | null>> = {
    saidOn: ({ saidAt }) => saidAt,
    source: ({ source }) => source,
    speaksFor: ({ family }) => family || null,
    allows: (claim) => extentOf(claim).at,
    trueOf: ({ day }) => day,
    effect: ({ influence }) => influence,
    letter: ({ family }) => gradeIn(estimate, family) ?? null,
    digit: ({ credibility }) => credibility,
    standing: ({ superseded, role }) => (superseded ? 2 : role === 'reference' ? 1 : 0),
  };
  return inOrder(estimate.contributions, values[column], descending);
}
