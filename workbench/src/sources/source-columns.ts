import { inOrder, type Order, readOrder } from '../shell/order.ts';
import { familyName } from '../words/source.ts';
import { type SourceRecord, weightOf } from './source-records.ts';

/** The columns that the list of sources can be sorted by. */
export const sourceColumns = ['source', 'grade', 'lean', 'effect', 'claims', 'independent', 'lastFigure'] as const;

/** One of the columns of the list of sources. */
type SourceColumn = (typeof sourceColumns)[number];

/** The order that an address asks for; those on whom an estimate hangs most first where it asks for none. */
export function sourceOrder(rank: string | undefined): Order<SourceColumn> {
  return readOrder(rank, sourceColumns, { column: 'effect', descending: true });
}

const values: Readonly<Record<SourceColumn, (record: SourceRecord) => string | number | null>> = {
  source: ({ family }) => familyName(family),
  grade: ({ leans: [first] }) => first?.lean.grade ?? null,
  lean: ({ leans: [first] }) => first?.lean.lean?.median ?? null,
  effect: ({ leans: [first] }) => weightOf(first),
  claims: ({ claims }) => claims.length,
  independent: ({ origins }) => origins,
  lastFigure: ({ last }) => last,
};

/** Sources in the order asked for; those without a value last. */
export function arrangeSources(
  records: readonly SourceRecord[],
  { column, descending }: Order<SourceColumn>,
): readonly SourceRecord[] {
  return inOrder(records, values[column], descending);
}
