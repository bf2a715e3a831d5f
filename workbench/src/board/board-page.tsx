import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { boardQuery } from '../api/board-query.ts';
import { AsOfSlider } from '../as-of/as-of-slider.tsx';
import { newsDays } from '../as-of/stops.ts';
import { useAsOf, useOutlines } from '../as-of/use-as-of.ts';
import { say } from '../messages/say.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { Failure } from '../shell/failure.tsx';
import { Pending } from '../shell/pending.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { OpenWarnings } from '../watches/open-warnings.tsx';
import { countOf, reportedCount } from '../words/count.ts';
import { longDay } from '../words/days.ts';
import { EmptyCase } from './empty-case.tsx';
import { FileProblems } from './file-problems.tsx';
import { HeadlineList } from './headline-list.tsx';
import { IssuedSeries } from './issued-series.tsx';
import { SeriesList } from './series-list.tsx';
import { useLastVisit } from './use-last-visit.ts';
import { Welcome } from './welcome.tsx';

/** The first page: every series of the case with its estimate. */
export function BoardPage() {
  const head = useQuery(boardQuery);
  const { now, all } = useOutlines();
  const { asOf } = useAsOf();
  const announce = useAnnounce();
  const texts = say().board;
  usePageTitle(say().shell.pages['/']);
  const lastVisit = useLastVisit(head.data?.name, asOf === undefined && !now.isPlaceholderData ? now.data : undefined);
  const stops = useMemo(() => newsDays(all), [all]);

  const series = now.data?.length;
  useEffect(() => {
    if (asOf !== undefined && series !== undefined && !now.isPlaceholderData) {
      announce(say().asOf.told(longDay(asOf), countOf(series, 'series')));
    }
  }, [asOf, series, now.isPlaceholderData, announce]);

  if (head.error !== null) return <Failure error={head.error} retry={() => void head.refetch()} />;
  if (head.data === undefined) return <Pending what={texts.opening} />;
  const { name, reports, claims, open, failed, headlines, from, until } = head.data;
  if (reports === 0) return <EmptyCase failed={failed} />;

  return (
    <>
      <div className="page-head">
        <h1>{name}</h1>
        <p className="quiet">
          {texts.holds(countOf(reports, 'report'), countOf(claims, 'claim'), reportedCount(claims - open))}
          {from !== null && until !== null && texts.published(longDay(from), longDay(until))}
        </p>
      </div>
      <Welcome />
      {from !== null && until !== null && (
        <AsOfSlider from={from} until={until} stops={stops} waiting={now.isPlaceholderData} />
      )}
      {now.error !== null && <Failure error={now.error} retry={() => void now.refetch()} />}
      <OpenWarnings />
      {now.data === undefined && now.error === null && (
        <>
          <Pending what={texts.estimating} />
          {asOf === undefined && headlines.length > 0 && <HeadlineList headlines={headlines} />}
          {asOf === undefined && headlines.length === 0 && <IssuedSeries issued={head.data.series} />}
        </>
      )}
      {now.data !== undefined && <SeriesList estimates={now.data} visit={asOf === undefined ? lastVisit : null} />}
      <FileProblems failed={failed} />
    </>
  );
}
