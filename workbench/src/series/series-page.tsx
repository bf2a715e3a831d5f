import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { boardQuery } from '../api/board-query.ts';
import { AsOfSlider } from '../as-of/as-of-slider.tsx';
import { newsIn } from '../as-of/stops.ts';
import { useSeries } from '../as-of/use-as-of.ts';
import { say } from '../messages/say.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { Failure } from '../shell/failure.tsx';
import { Pending } from '../shell/pending.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { bandInWords } from '../words/band.ts';
import { longDay } from '../words/days.ts';
import { scopeNoun, seriesTitle } from '../words/series.ts';
import { SeriesDetail } from './series-detail.tsx';

/** One series: its course, every claim behind it, and what was known of it on any day. */
export function SeriesPage() {
  const { force, area, scope } = useParams({ from: '/series/$force/$area/$scope' });
  const key = { force, area: area === '-' ? '' : area, scope };
  const { data: board } = useQuery(boardQuery);
  const { now, last } = useSeries(key);
  const announce = useAnnounce();
  const { series } = say();
  const whole = last.data?.[0];
  const estimate = now.data?.[0];
  const stops = useMemo(() => (whole === undefined ? [] : newsIn(whole)), [whole]);
  usePageTitle(whole === undefined ? series.title : seriesTitle(whole.key));

  const told =
    now.isPlaceholderData || estimate === undefined
      ? ''
      : say().asOf.told(longDay(estimate.asOf), bandInWords(estimate.headline));
  useEffect(() => {
    if (told !== '') announce(told);
  }, [told, announce]);

  if (last.error !== null) return <Failure error={last.error} retry={() => void last.refetch()} />;
  if (last.data === undefined) return <Pending what={say().board.estimating} />;
  if (whole === undefined) {
    return (
      <>
        <h1>{series.missing}</h1>
        <p>
          {series.missingWhy[0]}
          <Link to="/">{series.theBoard}</Link>
          {series.missingWhy[1]}
        </p>
      </>
    );
  }
  const { from, until } = board ?? { from: null, until: null };
  return (
    <>
      <div className="page-head">
        <h1 data-testid="series-title">
          {seriesTitle(whole.key)} <span className="scope">{scopeNoun(scope)}</span>
        </h1>
      </div>
      {from !== null && until !== null && (
        <AsOfSlider from={from} until={until} stops={stops} waiting={now.isPlaceholderData} />
      )}
      {now.error !== null && <Failure error={now.error} retry={() => void now.refetch()} />}
      {estimate !== undefined && <SeriesDetail estimate={estimate} whole={whole} />}
      {now.data !== undefined && estimate === undefined && <p className="notice">{series.nothingYet}</p>}
    </>
  );
}
