import { FlexRender, type RowData } from '@tanstack/react-table';
import type { ComponentProps, ReactNode } from 'react';
import { SortHead } from './sort-head.tsx';
import type { SortedTable } from './use-sorted-table.ts';

interface Props<Row extends RowData> {
  readonly table: SortedTable<Row>;
  /** How many of its rows are drawn, the first ones; all where absent. */
  readonly most?: number;
  readonly className?: string;
  readonly caption?: ReactNode;
  /** What is added to the element of a row. */
  readonly rowProps?: (row: Row) => ComponentProps<'tr'>;
}

/** A sorted table; where not all rows are drawn, screen readers are told how many there are. */
export function SortedRows<Row extends RowData>({ table, most, className, caption, rowProps }: Props<Row>) {
  const { rows } = table.getRowModel();
  const shown = rows.slice(0, most);
  const some = shown.length < rows.length;
  return (
    <table className={className} aria-rowcount={some ? rows.length + 1 : undefined}>
      {caption}
      <thead>
        {table.getHeaderGroups().map(({ id, headers }) => (
          <tr key={id} aria-rowindex={some ? 1 : undefined}>
            {headers.map((header) => (
              <SortHead key={header.id} header={header} />
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {shown.map((row, at) => (
          <tr key={row.id} aria-rowindex={some ? at + 2 : undefined} {...rowProps?.(row.original)}>
            {row.getAllCells().map((cell) => {
              const { className: own, names } = cell.column.columnDef.meta ?? {};
              const content = <FlexRender cell={cell} />;
              return names ? (
                <th key={cell.id} scope="row" className={own}>
                  {content}
                </th>
              ) : (
                <td key={cell.id} className={own}>
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
