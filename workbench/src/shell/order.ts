import { say } from '../messages/say.ts';

/** By which column the rows of a table are sorted, and which way. */
export interface Order<Column extends string> {
  readonly column: Column;
  readonly descending: boolean;
}

/** Reads `claims` or `-claims` from an address; the usual order where it names no column. */
export function readOrder<Column extends string>(
  sort: string | undefined,
  columns: readonly Column[],
  usual: Order<Column>,
): Order<Column> {
  const column = columns.find((name) => name === sort?.replace(/^-/, ''));
  return column === undefined ? usual : { column, descending: sort?.startsWith('-') === true };
}

/** How an order is written in an address. */
export function writeOrder({ column, descending }: Order<string>): string {
  return descending ? `-${column}` : column;
}

/** Rows by their values in a column, equal ones as they were; those without a value last. */
export function inOrder<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => string | number | null,
  descending: boolean,
): readonly Row[] {
  const { locale } = say();
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .toSorted(({ value: left }, { value: right }) => {
      if (left === null || right === null) return Number(left === null) - Number(right === null);
      if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
      return sign * String(left).localeCompare(String(right), locale);
    })
    .map(({ row }) => row);
}
