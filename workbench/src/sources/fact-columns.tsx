import type { ColumnSort } from '@tanstack/react-table';
import type { Day } from '../../../src/model/day.ts';
import { say } from '../messages/say.ts';
import { readOrder } from '../shell/order.ts';
import { columnsOf } from '../shell/use-sorted-table.ts';
import { familyName } from '../words/source.ts';
import { FactHead, FactSayings } from './fact-cells.tsx';
import { type Fact, saidBy } from './facts.ts';
import { SourceLink } from './source-link.tsx';

/** Of no column: what tells explanations apart first, as `diagnosticFirst` has it. */
const usual: ColumnSort = { id: 'diagnostic', desc: true };

/** The order that an address asks for: by time, or by what a family says; what tells explanations apart first where it asks for none. */
export function factOrder(sort: string | undefined, families: readonly string[]): ColumnSort {
  return readOrder(sort, ['trueOf', ...families], usual);
}

interface Shown {
  readonly families: readonly string[];
  readonly asOf: Day;
  /** True where a row has to say which series it belongs to. */
  readonly named: boolean;
}

/** The columns of the matrix of sources: when a fact held, and what each family says of it. */
export function factColumns({ families, asOf, named }: Shown) {
  const { sources: texts } = say();
  const columns = columnsOf<Fact>();
  return columns.columns([
    columns.accessor(({ days }) => days?.until, {
      id: 'trueOf',
      header: texts.trueOf,
      meta: { names: true },
      cell: ({ row: { original } }) => <FactHead fact={original} named={named} />,
    }),
    ...families.map((family) =>
      columns.accessor((fact) => saidBy(fact, family), {
        id: family,
        header: texts.sortBy(familyName(family)),
        meta: { beside: <SourceLink family={family} /> },
        // Who speaks for nobody has no name that an address could keep.
        enableSorting: family !== '',
        cell: ({ row: { original } }) => <FactSayings fact={original} family={family} asOf={asOf} />,
      }),
    ),
  ]);
}
