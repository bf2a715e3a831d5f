import { useEffect, useId, useState } from 'react';
import type { Day } from '../../../src/model/day.ts';
import { say } from '../messages/say.ts';
import { useShortcut } from '../shell/use-shortcut.ts';
import { dayOfNumber, longDay, numberOfDay } from '../words/days.ts';
import { neighbour } from './stops.ts';
import { useAsOf } from './use-as-of.ts';

interface Props {
  /** First and last day that can be chosen. */
  readonly from: Day;
  readonly until: Day;
  /** Days on which something new was said: where the arrows and the replay stop. */
  readonly stops: readonly Day[];
  /** True while the answer for the chosen day is still on its way. */
  readonly waiting: boolean;
}

const settleMilliseconds = 120;
const replayMilliseconds = 600;

/** Chooses the day as of which things are known, and replays the case from news day to news day. */
export function AsOfSlider({ from, until, stops, waiting }: Props) {
  const { asOf, setAsOf } = useAsOf();
  const shown = asOf ?? until;
  const [dragged, setDragged] = useState<Day | null>(null);
  const [playing, setPlaying] = useState(false);
  const day = dragged ?? shown;
  const id = useId();
  const { asOf: words } = say();

  const choose = (next: Day | undefined) => {
    if (next === undefined || next < from) return;
    setDragged(null);
    setAsOf(next >= until ? undefined : next);
  };
  const earlier = neighbour(stops, day, -1);
  const later = neighbour(stops, day, 1);
  useShortcut({ '[': () => choose(earlier), ']': () => choose(later ?? until) });

  useEffect(() => {
    if (dragged === null) return undefined;
    const timer = setTimeout(() => {
      setAsOf(dragged >= until ? undefined : dragged);
      setDragged(null);
    }, settleMilliseconds);
    return () => clearTimeout(timer);
  }, [dragged, setAsOf, until]);

  useEffect(() => {
    if (!playing || waiting) return undefined;
    const next = neighbour(stops, shown, 1);
    const timer = setTimeout(() => {
      setAsOf(next === undefined || next >= until ? undefined : next);
      if (next === undefined) setPlaying(false);
    }, replayMilliseconds);
    return () => clearTimeout(timer);
  }, [playing, waiting, shown, stops, until, setAsOf]);

  const play = () => {
    if (!playing && shown >= until) setAsOf(stops.find((stop) => stop >= from) ?? from);
    setPlaying(!playing);
  };

  return (
    <div className="as-of" role="group" aria-label={words.asKnownOn}>
      <label htmlFor={id}>
        {words.asKnownOn} <output htmlFor={id}>{longDay(day)}</output>
      </label>
      <input
        id={id}
        type="range"
        min={numberOfDay(from)}
        max={numberOfDay(until)}
        value={numberOfDay(day)}
        aria-valuetext={longDay(day)}
        data-testid="as-of-slider"
        onChange={(event) => {
          setPlaying(false);
          setDragged(dayOfNumber(event.target.valueAsNumber));
        }}
      />
      <div className="as-of-buttons">
        <button type="button" onClick={() => choose(earlier)} disabled={earlier === undefined || earlier < from}>
          <span aria-hidden="true">‹</span> <span className="visually-hidden">{words.previous}</span>
        </button>
        <button type="button" onClick={() => choose(later ?? until)} disabled={day >= until}>
          <span aria-hidden="true">›</span> <span className="visually-hidden">{words.next}</span>
        </button>
        <button type="button" onClick={play} aria-pressed={playing} disabled={stops.length === 0}>
          {playing ? words.pause : words.replay}
        </button>
        <button type="button" onClick={() => choose(until)} disabled={day >= until}>
          {words.latest}
        </button>
      </div>
    </div>
  );
}
