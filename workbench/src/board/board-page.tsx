import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { caseQuery } from '../api/case-query.ts';
import { AsOfSlider } from '../as-of/as-of-slider.tsx';
import { newsDays } from '../as-of/stops.ts';
import { useAsOf, useEstimates } from '../as-of/use-as-of.ts';
import { say } from '../messages/say.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { Failure } from '../shell/failure.tsx';
import { Pending } from '../shell/pending.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { OpenWarnings } from '../watches/open-warnings.tsx';
import { countOf } from '../words/count.ts';
import { longDay } from '../words/days.ts';
import { EmptyCase } from './empty-case.tsx';
import { FileProblems } from './file-problems.tsx';
import { SeriesList } from './series-list.tsx';
import { useLastVisit } from './use-last-visit.ts';
import { Welcome } from './welcome.tsx';

/** The first page: every series of the case with its estimate. */
export function BoardPage() {
  const overview = useQuery(caseQuery);
  const { now, all } = useEstimates();
  const { asOf } = useAsOf();
  const announce = useAnnounce();
  const { board, shell } = say();
  usePageTitle(shell.pages['/']);
  const lastVisit = useLastVisit(
    overview.data?.name,
    asOf === undefined && !now.isPlaceholderData ? now.data : undefined,
  );
  const stops = useMemo(() => newsDays(all), [all]);

  const series = now.data?.length;
  useEffect(() => {
    if (asOf !== undefined && series !== undefined && !now.isPlaceholderData) {
      announce(say().asOf.told(longDay(asOf), countOf(series, 'series')));
    }
  }, [asOf, series, now.isPlaceholderData, announce]);

  if (overview.error !== null) return <Failure error={overview.error} retry={() => void overview.refetch()} />;
  if (overview.data === undefined) return <Pending what={board.opening} />;
  const { name, reports, claims, files, from, until } = overview.data;
  if (reports.length === 0) return <EmptyCase files={files} />;

  return (
    <>
      <div className="page-head">
        <h1>{name}</h1>
        <p className="quiet">
          {board.holds(countOf(reports.length, 'report'), countOf(claims, 'claim'))}
          {from !== null && until !== null && board.published(longDay(from), longDay(until))}
        </p>
      </div>
      <Welcome />
      {from !== null && until !== null && (
        <AsOfSlider from={from} until={until} stops={stops} waiting={now.isPlaceholderData} />
      )}
      {now.error !== null && <Failure error={now.error} retry={() => void now.refetch()} />}
      {now.data === undefined && now.error === null && <Pending what={board.estimating} />}
      <OpenWarnings />
      {now.data !== undefined && <SeriesList estimates={now.data} visit={asOf === undefined ? lastVisit : null} />}
      <FileProblems files={files} />
    </>
  );
}
