import { memo, useMemo } from 'react';
import { DrawnMarks } from './drawn-marks.tsx';
import type { MarkPaths } from './mark-paths.ts';
import { markName } from './mark-words.ts';
import type { Placed } from './placed.ts';

interface Props {
  readonly placed: Placed;
  readonly href: string;
  /** True of the one where the Tab key stops. */
  readonly stop: boolean;
  /** The mark once more, stronger, where somebody points at it or has led the focus there; else null. */
  readonly pointed: readonly MarkPaths[] | null;
}

/** One claim as a link to its sentence, over its mark. */
export const MarkLink = memo(function MarkLink({ placed: { contribution, x, y }, href, stop, pointed }: Props) {
  // What it is called does not change with where it is drawn.
  const name = useMemo(() => markName(contribution), [contribution]);
  return (
    <a
      href={href}
      tabIndex={stop ? 0 : -1}
      aria-label={name}
      className={pointed === null ? undefined : 'pointed'}
      data-testid="mark"
      data-claim={contribution.claim}
    >
      {pointed !== null && <DrawnMarks layers={pointed} />}
      <circle className="hit" cx={x} cy={y} r={pointed === null ? 5 : 11} />
    </a>
  );
});
