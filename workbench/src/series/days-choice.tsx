import type { KeyboardEvent } from 'react';
import { isWhole, panned, type ShownDays, zoomed } from '../chart/shown-days.ts';
import { say } from '../messages/say.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { useShortcut } from '../shell/use-shortcut.ts';
import { dayOfNumber, daysInWords } from '../words/days.ts';

interface Props {
  readonly shown: ShownDays;
  readonly whole: ShownDays;
  readonly onChoose: (shown: ShownDays) => void;
}

const closer = 0.5;
const step = 0.5;

/** Chooses the days that the chart shows: closer, wider, earlier, later, all; by `+`, `-` and `0` anywhere, by arrows on its buttons. */
export function DaysChoice({ shown, whole, onChoose }: Props) {
  const announce = useAnnounce();
  const { series } = say();
  const words = (next: ShownDays) =>
    daysInWords({ from: dayOfNumber(next[0]), until: dayOfNumber(next[1]), basis: 'stated' });
  const choose = (next: ShownDays) => {
    onChoose(next);
    announce(series.shows(words(next)));
  };
  const acts = {
    '+': () => choose(zoomed(shown, whole, closer)),
    '-': () => choose(zoomed(shown, whole, 1 / closer)),
    '0': () => choose(whole),
    ArrowLeft: () => choose(panned(shown, whole, -step)),
    ArrowRight: () => choose(panned(shown, whole, step)),
  };
  useShortcut({ '+': acts['+'], '=': acts['+'], '-': acts['-'], '0': acts['0'] });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    acts[event.key]();
  };
  const all = isWhole(shown, whole);
  return (
    <div
      className="days-choice"
      role="group"
      aria-label={series.daysShown}
      onKeyDown={onKeyDown}
      data-testid="days-choice"
    >
      <span className="quiet">{all ? series.drag : words(shown)}</span>
      <button type="button" onClick={acts['+']}>
        <span aria-hidden="true">+</span> <span className="visually-hidden">{series.closer}</span>
      </button>
      <button type="button" onClick={acts['-']} disabled={all}>
        <span aria-hidden="true">−</span> <span className="visually-hidden">{series.wider}</span>
      </button>
      <button type="button" onClick={acts.ArrowLeft} disabled={shown[0] <= whole[0]}>
        <span aria-hidden="true">←</span> <span className="visually-hidden">{series.earlier}</span>
      </button>
      <button type="button" onClick={acts.ArrowRight} disabled={shown[1] >= whole[1]}>
        <span aria-hidden="true">→</span> <span className="visually-hidden">{series.later}</span>
      </button>
      <button type="button" onClick={acts['0']} disabled={all}>
        {series.allDays}
      </button>
    </div>
  );
}
