import type { ColumnSort, RowData } from '@tanstack/react-table';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type SortedColumns, useSortedTable } from './use-sorted-table.ts';

/** For tests: rows as a table with these columns has them in an order. */
export function sortedRows<Row extends RowData>(
  rows: readonly Row[],
  columns: SortedColumns<Row>,
  order: ColumnSort,
): readonly Row[] {
  let sorted: readonly Row[] = [];
  const Table = () => {
    const table = useSortedTable({ rows, columns, order, onSort: () => undefined });
    sorted = table.getRowModel().rows.map(({ original }) => original);
    return null;
  };
  renderToStaticMarkup(createElement(Table));
  return sorted;
}
