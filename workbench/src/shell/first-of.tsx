import { type ReactNode, useState } from 'react';
import { say } from '../messages/say.ts';
import { reportedCount } from '../words/count.ts';

interface Props<Thing> {
  readonly things: readonly Thing[];
  /** How many are drawn at first, and how many more with each press of the button. */
  readonly step: number;
  readonly children: (shown: readonly Thing[]) => ReactNode;
}

/** The first of many things, with a button for more where there are more: a list of thousands, each with a link, would take seconds to draw. */
export function FirstOf<Thing>({ things, step, children }: Props<Thing>) {
  const [count, setCount] = useState(step);
  const left = things.length - count;
  return (
    <>
      {children(left > 0 ? things.slice(0, count) : things)}
      {left > 0 && (
        <button type="button" className="more" onClick={() => setCount(count + step)}>
          {say().shell.more(reportedCount(Math.min(step, left)), reportedCount(things.length))}
        </button>
      )}
    </>
  );
}
