import { FlexRender, type Header, type RowData } from '@tanstack/react-table';
import type { SortedFeatures } from './use-sorted-table.ts';

const arrows = { asc: ' ↑', desc: ' ↓' } as const;
const directions = { asc: 'ascending', desc: 'descending' } as const;

/** The head of a column, with a button that sorts by it where that can be. */
export function SortHead<Row extends RowData>({ header }: { readonly header: Header<SortedFeatures, Row> }) {
  const { column } = header;
  const { className, headed, beside } = column.columnDef.meta ?? {};
  const sorted = column.getIsSorted();
  const words = <FlexRender header={header} />;
  return (
    <th
      scope="col"
      aria-sort={sorted === false ? undefined : directions[sorted]}
      className={headed ? className : undefined}
    >
      {beside}
      {!column.getCanSort() ? (
        beside === undefined && words
      ) : beside === undefined ? (
        <button type="button" className="plain" onClick={column.getToggleSortingHandler()}>
          {words}
          <span aria-hidden="true">{sorted === false ? '' : arrows[sorted]}</span>
        </button>
      ) : (
        <button
          type="button"
          className="plain sort"
          aria-label={typeof column.columnDef.header === 'string' ? column.columnDef.header : undefined}
          onClick={column.getToggleSortingHandler()}
        >
          <span aria-hidden="true">{sorted === false ? ' ↕' : arrows[sorted]}</span>
        </button>
      )}
    </th>
  );
}
