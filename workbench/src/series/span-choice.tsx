import type { KeyboardEvent } from 'react';
import { type DaySpan, isWhole, panned, zoomed } from '../chart/day-span.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { useShortcut } from '../shell/use-shortcut.ts';
import { dayOfNumber, daysInWords } from '../words/days.ts';

interface Props {
  readonly span: DaySpan;
  readonly whole: DaySpan;
  readonly onChoose: (span: DaySpan) => void;
}

const closer = 0.5;
const step = 0.5;

/** Chooses the days that the chart shows: closer, wider, earlier, later, all; by `+`, `-` and `0` anywhere, by arrows on its buttons. */
export function SpanChoice({ span, whole, onChoose }: Props) {
  const announce = useAnnounce();
  const words = (next: DaySpan) =>
    daysInWords({ from: dayOfNumber(next[0]), until: dayOfNumber(next[1]), basis: 'stated' });
  const choose = (next: DaySpan) => {
    onChoose(next);
    announce(`The chart shows ${words(next)}`);
  };
  const acts = {
    '+': () => choose(zoomed(span, whole, closer)),
    '-': () => choose(zoomed(span, whole, 1 / closer)),
    '0': () => choose(whole),
    ArrowLeft: () => choose(panned(span, whole, -step)),
    ArrowRight: () => choose(panned(span, whole, step)),
  };
  useShortcut({ '+': acts['+'], '=': acts['+'], '-': acts['-'], '0': acts['0'] });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    acts[event.key]();
  };
  const all = isWhole(span, whole);
  return (
    <div className="span-choice" role="group" aria-label="Days shown" onKeyDown={onKeyDown} data-testid="span-choice">
      <span className="quiet">{all ? 'Drag across the chart to look closer' : words(span)}</span>
      <button type="button" onClick={acts['+']}>
        <span aria-hidden="true">+</span> <span className="visually-hidden">Closer</span>
      </button>
      <button type="button" onClick={acts['-']} disabled={all}>
        <span aria-hidden="true">−</span> <span className="visually-hidden">Wider</span>
      </button>
      <button type="button" onClick={acts.ArrowLeft} disabled={span[0] <= whole[0]}>
        <span aria-hidden="true">←</span> <span className="visually-hidden">Earlier days</span>
      </button>
      <button type="button" onClick={acts.ArrowRight} disabled={span[1] >= whole[1]}>
        <span aria-hidden="true">→</span> <span className="visually-hidden">Later days</span>
      </button>
      <button type="button" onClick={acts['0']} disabled={all}>
        All days
      </button>
    </div>
  );
}
