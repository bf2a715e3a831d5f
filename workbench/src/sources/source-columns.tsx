import type { ColumnSort } from '@tanstack/react-table';
import type { Day } from '../../../src/model/day.ts';
import { say } from '../messages/say.ts';
import { readOrder } from '../shell/order.ts';
import { columnsOf } from '../shell/use-sorted-table.ts';
import { ageInWords } from '../words/age.ts';
import { reportedCount } from '../words/count.ts';
import { longDay } from '../words/days.ts';
import { gradeInWords } from '../words/grade.ts';
import { effectInWords } from '../words/influence.ts';
import { leanInWords } from '../words/lean.ts';
import { roleInWords } from '../words/role.ts';
import { seriesTitle } from '../words/series.ts';
import { familyName, independenceInWords } from '../words/source.ts';
import { SourceLink } from './source-link.tsx';
import { type SourceRecord, weightOf } from './source-records.ts';

const sortable = ['source', 'grade', 'lean', 'effect', 'claims', 'independent', 'lastFigure'];

/** The order that an address asks for; those on whom an estimate hangs most first where it asks for none. */
export function sourceOrder(rank: string | undefined): ColumnSort {
  return readOrder(rank, sortable, { id: 'effect', desc: true });
}

/** The columns of the list of sources, as known on a day. */
export function sourceColumns(asOf: Day) {
  const { sources: texts } = say();
  const columns = columnsOf<SourceRecord>();
  return columns.columns([
    columns.accessor(({ family }) => familyName(family), {
      id: 'source',
      header: texts.source,
      meta: { names: true },
      cell: ({ row: { original } }) => (
        <>
          <SourceLink family={original.family} />{' '}
          {original.leans[0] !== undefined && <span className="quiet">{roleInWords(original.leans[0].lean.role)}</span>}
        </>
      ),
    }),
    columns.accessor(({ leans: [first] }) => first?.lean.grade, {
      id: 'grade',
      header: texts.grade,
      meta: { className: 'grade' },
      cell: ({ getValue }) => {
        const grade = getValue();
        return grade === undefined ? texts.notUsed : gradeInWords(grade);
      },
    }),
    columns.accessor(({ leans: [first] }) => first?.lean.lean?.median, {
      id: 'lean',
      header: texts.lean,
      meta: { className: 'lean' },
      cell: ({ row: { original } }) => original.leans[0] !== undefined && leanInWords(original.leans[0].lean.lean),
    }),
    columns.accessor(({ leans: [first] }) => weightOf(first), {
      id: 'effect',
      header: texts.effect,
      meta: { className: 'pull' },
      cell: ({ row: { original } }) => {
        const [first] = original.leans;
        if (first === undefined) return null;
        return (
          <>
            {effectInWords(first.lean.influence, first.alone)}
            <br />
            <span className="quiet">{seriesTitle(first.key)}</span>
          </>
        );
      },
    }),
    columns.accessor(({ claims }) => claims.length, {
      id: 'claims',
      header: texts.claims,
      meta: { className: 'number' },
      cell: ({ getValue }) => reportedCount(getValue()),
    }),
    columns.accessor(({ origins }) => origins, {
      id: 'independent',
      header: texts.independent,
      cell: ({ row: { original } }) => independenceInWords(original),
    }),
    columns.accessor(({ last }) => last, {
      id: 'lastFigure',
      header: texts.lastFigure,
      meta: { className: 'nowrap' },
      cell: ({ row: { original } }) => (
        <>
          {longDay(original.last)}
          <br />
          <span className="quiet">{ageInWords(original.last, asOf)}</span>
        </>
      ),
    }),
  ]);
}
