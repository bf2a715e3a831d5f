import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Day } from '../../../src/model/day.ts';
import { say } from '../messages/say.ts';
import { withSearch } from '../search.ts';
import { SortedRows } from '../shell/sorted-rows.tsx';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { useSortedTable } from '../shell/use-sorted-table.ts';
import { sourceColumns, sourceOrder } from './source-columns.tsx';
import type { SourceRecord } from './source-records.ts';

interface Props {
  readonly records: readonly SourceRecord[];
  readonly asOf: Day;
}

/** Every source with its grade, its lean in the series that hangs on it most, and how much of it is independent. */
export function SourceList({ records, asOf }: Props) {
  const texts = say().sources;
  const rank = useSearch({ from: '__root__', select: (search) => search.rank });
  const change = useChangeSearch();
  const columns = useMemo(() => sourceColumns(asOf), [asOf]);
  const table = useSortedTable({
    rows: records,
    columns,
    order: sourceOrder(rank),
    onSort: (next) => change((search) => withSearch(search, 'rank', next)),
  });
  return (
    <section aria-labelledby="source-list">
      <h2 id="source-list">{texts.whoSpeaks}</h2>
      <p className="quiet">{texts.aboutPages}</p>
      <div className="table-scroll" tabIndex={0} role="region" aria-labelledby="source-list" data-testid="source-list">
        <SortedRows table={table} className="sources" />
      </div>
    </section>
  );
}
