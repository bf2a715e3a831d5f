import { useMemo } from 'react';
import type { Day } from '../../../src/model/day.ts';
import { newsIn } from '../as-of/stops.ts';
import { useSeries } from '../as-of/use-as-of.ts';
import { say } from '../messages/say.ts';
import { useOpened } from '../shell/use-opened.ts';
import { ReplayChart } from './replay-chart.tsx';
import { ReplayTable } from './replay-table.tsx';
import { turnsOf } from './turns.ts';
import { useReplay } from './use-replay.ts';
import type { Watched } from './use-watches.ts';

/** How a watch would have gone had it been kept all along, by what was known on each day on which something new was said. */
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
  const { last } = useSeries(rule.series);
  const whole = last.data?.[0];
  const days = useMemo((): readonly Day[] => (whole === undefined ? [] : newsIn(whole)), [whole]);
  const states = useReplay(name, days);
  const turns = turnsOf(states, rule);
  const trips = turns.filter(({ turn }) => turn === 'tripped').length;
  const [from, until] = [days[0], days.at(-1)];
  if (whole === undefined || from === undefined || until === undefined) return null;
  return (
    <>
      <p className="quiet" role="status">
        {turns.length < days.length ? texts.reckoned(turns.length, days.length) : texts.tripped(trips)}
      </p>
      <ReplayChart turns={turns} thresholds={rule} from={from} until={until} />
      <ReplayTable series={whole.key} turns={turns} contributions={whole.contributions} />
    </>
  );
}
