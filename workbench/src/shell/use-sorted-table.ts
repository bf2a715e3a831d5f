import {
  type ColumnSort,
  createColumnHelper,
  createSortedRowModel,
  functionalUpdate,
  metaHelper,
  type ReactTable,
  type RowData,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { say } from '../messages/say.ts';
import { writeOrder } from './order.ts';

interface ColumnLook {
  /** Class of its cells, and of its head too where `headed`. */
  readonly className?: string;
  readonly headed?: true;
  /** True of the column that says what its row is about. */
  readonly names?: true;
  /** Stands in its head before the button, which then shows an arrow alone and is called by the column's words. */
  readonly beside?: ReactNode;
}

/** What tables are sorted by: numbers as such, all else as words of the interface's language; equal ones stay as they were. */
function inOrder(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left).localeCompare(String(right), say().locale);
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnMeta: metaHelper<ColumnLook>(),
});

/** What the sorted tables of the workbench can do. */
export type SortedFeatures = typeof features;

/** A table sorted by one of its columns. */
export type SortedTable<Row extends RowData> = ReactTable<SortedFeatures, Row>;

/** Makes columns for rows of a kind: each with the value it is sorted by, undefined where a row has none. */
export const columnsOf = <Row extends RowData>() => createColumnHelper<SortedFeatures, Row>();

/** Columns that `columnsOf` made. */
export type SortedColumns<Row extends RowData> = ReturnType<ReturnType<typeof columnsOf<Row>>['columns']>;

interface Sorted<Row extends RowData> {
  readonly rows: readonly Row[];
  readonly columns: SortedColumns<Row>;
  /** Rows stay as they are where it names no column of the table. */
  readonly order: ColumnSort;
  /** Called with the order as an address has it. */
  readonly onSort: (sort: string) => void;
}

/** Rows sorted by a column: pressed once upwards, pressed again downwards; those without a value come last either way. */
export function useSortedTable<Row extends RowData>({ rows, columns, order, onSort }: Sorted<Row>): SortedTable<Row> {
  const sorting = columns.some(({ id }) => id === order.id) ? [order] : [];
  return useTable({
    features,
    columns,
    data: rows,
    defaultColumn: {
      sortUndefined: 'last',
      sortFn: (left, right, column) => inOrder(left.getValue(column), right.getValue(column)),
    },
    enableMultiSort: false,
    enableSortingRemoval: false,
    sortDescFirst: false,
    state: { sorting },
    onSortingChange: (change) => {
      const [next] = functionalUpdate(change, sorting);
      if (next !== undefined) onSort(writeOrder(next));
    },
  });
}
