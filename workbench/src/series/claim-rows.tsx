import { useSearch } from '@tanstack/react-router';
import { useId, useMemo } from 'react';
import type { Estimate } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { withSearch } from '../search.ts';
import { FirstOf } from '../shell/first-of.tsx';
import { SortedRows } from '../shell/sorted-rows.tsx';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { useSortedTable } from '../shell/use-sorted-table.ts';
import { claimColumns, claimOrder } from './claim-columns.tsx';

const step = 100;

/** A series' claims as a table, sorted by any column; the newest first at first. */
export function ClaimRows({ estimate: { contributions, sources } }: { readonly estimate: Estimate }) {
  const caption = useId();
  const sort = useSearch({ from: '__root__', select: (search) => search.sort });
  const change = useChangeSearch();
  const columns = useMemo(() => claimColumns(sources), [sources]);
  const table = useSortedTable({
    rows: contributions,
    columns,
    order: claimOrder(sort),
    onSort: (next) => change((search) => withSearch(search, 'sort', next)),
  });
  return (
    <FirstOf things={contributions} step={step}>
      {({ length }) => (
        <div className="table-scroll tall" tabIndex={0} role="region" aria-labelledby={caption}>
          <SortedRows
            table={table}
            most={length}
            caption={<caption id={caption}>{say().series.claimsCaption}</caption>}
          />
        </div>
      )}
    </FirstOf>
  );
}
