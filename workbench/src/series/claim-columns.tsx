import type { ColumnSort } from '@tanstack/react-table';
import type { Contribution, Estimate } from '../../../src/model/estimate.ts';
import { extentOf } from '../chart/extent.ts';
import { strengthInWords } from '../chart/mark-words.ts';
import { say } from '../messages/say.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { ClaimWords } from '../report/claim-words.tsx';
import { readOrder } from '../shell/order.ts';
import { ServerWords } from '../shell/server-words.tsx';
import { columnsOf } from '../shell/use-sorted-table.ts';
import { credibilityInWords } from '../words/credibility.ts';
import { longDay } from '../words/days.ts';
import { gradeInWords } from '../words/grade.ts';
import { influenceInWords } from '../words/influence.ts';

/** The columns that the table of a series' claims can be sorted by. */
const sortable = ['saidOn', 'source', 'speaksFor', 'allows', 'trueOf', 'effect', 'letter', 'digit', 'standing'];

/** The order that an address asks for; what was said last first where it asks for none. */
export function claimOrder(sort: string | undefined): ColumnSort {
  return readOrder(sort, sortable, { id: 'saidOn', desc: true });
}

function standing({ superseded, role }: Contribution): number {
  if (superseded) return 2;
  return role === 'reference' ? 1 : 0;
}

/** The columns of the table of a series' claims, with the grades that its sources have in it. */
export function claimColumns(sources: Estimate['sources']) {
  const { series, credibility } = say();
  const standings = [series.counts, series.base, series.superseded] as const;
  const gradeOf = ({ family }: Contribution) => sources.find((source) => source.family === family)?.grade;
  const columns = columnsOf<Contribution>();
  return columns.columns([
    columns.accessor(({ saidAt }) => saidAt, {
      id: 'saidOn',
      header: series.saidOn,
      meta: { className: 'nowrap' },
      cell: ({ row: { original } }) => longDay(original.saidAt),
    }),
    columns.accessor(({ source }) => source, { id: 'source', header: series.source, meta: { names: true } }),
    columns.accessor(({ family }) => family || undefined, { id: 'speaksFor', header: series.speaksFor }),
    columns.display({
      id: 'words',
      header: series.words,
      meta: { className: 'claim-words' },
      cell: ({ row: { original } }) => (
        <ClaimLink claim={original.claim}>
          <ClaimWords claim={original.claim} />
        </ClaimLink>
      ),
    }),
    columns.accessor((one) => extentOf(one).at, {
      id: 'allows',
      header: series.allows,
      cell: ({ row: { original } }) => (
        <>
          {strengthInWords(original)}
          {original.conversion !== null && (
            <>
              {' = '}
              <ServerWords english={original.conversion} />
            </>
          )}
        </>
      ),
    }),
    columns.accessor(({ day }) => day ?? undefined, {
      id: 'trueOf',
      header: series.trueOf,
      meta: { className: 'nowrap' },
      cell: ({ row: { original } }) => (original.day === null ? series.notSaid : longDay(original.day)),
    }),
    columns.accessor(({ influence }) => influence, {
      id: 'effect',
      header: series.effect,
      cell: ({ row: { original } }) => influenceInWords(original.influence),
    }),
    columns.accessor(gradeOf, {
      id: 'letter',
      header: credibility.letter,
      cell: ({ row: { original } }) => {
        const grade = gradeOf(original);
        return grade === undefined ? '' : gradeInWords(grade);
      },
    }),
    columns.accessor(({ credibility: digit }) => digit, {
      id: 'digit',
      header: credibility.digit,
      cell: ({ row: { original } }) => credibilityInWords(original.credibility),
    }),
    columns.accessor(standing, {
      id: 'standing',
      header: series.standing,
      cell: ({ row: { original } }) => standings[standing(original)],
    }),
  ]);
}
