import { useQuery } from '@tanstack/react-query';
import { replayQuery } from '../api/watches-query.ts';
import { say } from '../messages/say.ts';
import { Failure } from '../shell/failure.tsx';
import { Pending } from '../shell/pending.tsx';
import { useOpened } from '../shell/use-opened.ts';
import { ReplayChart } from './replay-chart.tsx';
import { ReplayTable } from './replay-table.tsx';
import type { Watched } from './use-watches.ts';

/** How a watch would have gone had it been kept all along, by what was known on each day on which something was published. */
export function WatchReplay({ watch }: { readonly watch: Watched }) {
  const [opened, onToggle] = useOpened();
  return (
    <details onToggle={onToggle} data-testid="watch-replay">
      <summary>{say().watches.replay.title}</summary>
      {opened && <Replayed watch={watch} />}
    </details>
  );
}

function Replayed({ watch: { name, rule } }: { readonly watch: Watched }) {
  const texts = say().watches.replay;
  const { data: replay, error, refetch } = useQuery(replayQuery(name));
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  if (replay === undefined) return <Pending what={texts.begins} />;
  const { days, replayed } = replay;
  const trips = replayed.filter(({ turn }) => turn === 'tripped').length;
  const [from, until] = [days[0], days.at(-1)];
  if (from === undefined || until === undefined) return null;
  return (
    <>
      <p className="quiet" role="status">
        {replayed.length < days.length ? texts.reckoned(replayed.length, days.length) : texts.tripped(trips)}
      </p>
      <ReplayChart replayed={replayed} thresholds={rule} from={from} until={until} />
      <ReplayTable series={rule.series} replayed={replayed} />
    </>
  );
}
