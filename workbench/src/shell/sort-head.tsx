import type { ReactNode } from 'react';
import { type Order, writeOrder } from './order.ts';

interface Props<Column extends string> {
  readonly column: Column;
  readonly order: Order<Column>;
  readonly words: string;
  /** Stands before the button, which then shows an arrow alone and is called by `words`. */
  readonly beside?: ReactNode;
  readonly className?: string;
  /** Called with the order as an address has it. */
  readonly onSort: (sort: string) => void;
}

/** The head of a column by which a table can be sorted: pressed once upwards, pressed again downwards. */
export function SortHead<Column extends string>({ column, order, words, beside, className, onSort }: Props<Column>) {
  const active = order.column === column;
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={active ? direction : undefined} className={className}>
      {beside}
      <button
        type="button"
        className={beside === undefined ? 'plain' : 'plain sort'}
        aria-label={beside === undefined ? undefined : words}
        onClick={() => onSort(writeOrder({ column, descending: active && !order.descending }))}
      >
        {beside === undefined && words}
        <span aria-hidden="true">{active ? (order.descending ? ' ↓' : ' ↑') : beside === undefined ? '' : ' ↕'}</span>
      </button>
    </th>
  );
}
