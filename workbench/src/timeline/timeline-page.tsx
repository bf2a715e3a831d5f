import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { boardQuery } from '../api/board-query.ts';
import { timelineQuery, toldQuery } from '../api/told-query.ts';
import { AsOfSlider } from '../as-of/as-of-slider.tsx';
import { say } from '../messages/say.ts';
import { DaysChoice } from '../series/days-choice.tsx';
import { useShownDays } from '../series/use-shown-days.ts';
import { Failure } from '../shell/failure.tsx';
import { Pending } from '../shell/pending.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { countOf } from '../words/count.ts';
import { kindsOfClaims } from '../words/kind.ts';
import { daysOfTimeline } from './cells.ts';
import { ClocksFigure } from './clocks-figure.tsx';
import { TimelineChoices } from './timeline-choices.tsx';
import { ToldList } from './told-list.tsx';
import { useToldStops } from './use-told-stops.ts';

const step = 100;
const anyDays = [0, 1] as const;

/** Everything that was claimed by its two clocks: when it was said, and when it is true of. */
export function TimelinePage() {
  const { asOf, clock = 'said', kind: asked, from, until } = useSearch({ from: '__root__' });
  const { timeline } = say();
  const kind = kindsOfClaims.find((each) => each === asked);
  const { data: board } = useQuery(boardQuery);
  const now = useQuery(timelineQuery(asOf));
  const last = useQuery(timelineQuery(undefined));
  const stops = useToldStops(last.data);
  const [length, setLength] = useState(step);
  const listed = useQuery(toldQuery({ asOf, clock, from, until, kind, limit: length }));
  const whole = useMemo(() => (last.data === undefined ? null : daysOfTimeline(last.data)), [last.data]);
  const [shown, setShown] = useShownDays(whole ?? anyDays);
  const narrowed = useMemo(
    () =>
      now.data === undefined || kind === undefined
        ? now.data
        : { ...now.data, cells: now.data.cells.filter((cell) => cell.kind === kind) },
    [now.data, kind],
  );
  usePageTitle(timeline.title);
  const error = now.error ?? last.error ?? listed.error;
  if (error !== null) return <Failure error={error} retry={() => void now.refetch()} />;
  if (narrowed === undefined || last.data === undefined) return <Pending what={timeline.opening} />;
  return (
    <>
      <div className="page-head">
        <h1>{timeline.title}</h1>
        <p className="quiet" role="status">
          {listed.data !== undefined && countOf(listed.data.total, 'claim')}
          {(from !== undefined || until !== undefined) &&
            ` ${clock === 'said' ? timeline.saidInDays : timeline.trueOfDays}`}
        </p>
      </div>
      {board?.from != null && board.until !== null && (
        <AsOfSlider from={board.from} until={board.until} stops={stops} waiting={now.isPlaceholderData} />
      )}
      {whole === null ? (
        <p className="notice">{timeline.nothingDated}</p>
      ) : (
        <>
          <ClocksFigure timeline={narrowed} shown={shown} onShow={setShown} />
          <DaysChoice shown={shown} whole={whole} onChoose={setShown} />
        </>
      )}
      <TimelineChoices clock={clock} kind={kind} />
      {listed.data !== undefined && <ToldList claims={listed.data.claims} clock={clock} />}
      {listed.data !== undefined && listed.data.total > listed.data.claims.length && (
        <button type="button" disabled={listed.isPlaceholderData} onClick={() => setLength(length + step)}>
          {timeline.more(step, listed.data.total)}
        </button>
      )}
    </>
  );
}
