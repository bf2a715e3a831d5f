import type { ColumnSort } from '@tanstack/react-table';

/** Reads `claims` or `-claims` from an address: by which column rows are sorted, and which way; the usual order where it names none of these. */
export function readOrder(sort: string | undefined, columns: readonly string[], usual: ColumnSort): ColumnSort {
  const column = columns.find((name) => name === sort?.replace(/^-/, ''));
  return column === undefined ? usual : { id: column, desc: sort?.startsWith('-') === true };
}

/** How an order is written in an address. */
export function writeOrder({ id, desc }: ColumnSort): string {
  return desc ? `-${id}` : id;
}
