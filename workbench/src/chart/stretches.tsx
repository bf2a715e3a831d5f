import { memo } from 'react';
import type { Change } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { placeStretches } from './place-stretches.ts';
import type { Frame, Scales } from './scales.ts';

interface Props {
  readonly changes: readonly Change[];
  readonly scales: Scales;
  readonly frame: Frame;
}

/** The days over which the force was probably being built up or drawn down: shaded behind the chart, with an arrow and words above it. */
export const Stretches = memo(function Stretches({ changes, scales, frame }: Props) {
  return (
    <g aria-hidden="true" className="stretches">
      {placeStretches(changes, scales.x, frame).map(({ change: { direction, from }, left, right, worded }) => (
        <g key={`${direction} ${from}`} className={direction} data-testid="stretch">
          <rect x={left} y={frame.top} width={right - left} height={frame.height - frame.top - frame.bottom} />
          <path d={`M${left} ${frame.top}H${right}`} />
          <text x={(left + right) / 2} y={frame.top - 5} textAnchor="middle">
            {direction === 'up' ? '▲' : '▼'}
            {worded && ` ${say().estimates.directions[direction]}`}
          </text>
        </g>
      ))}
    </g>
  );
});
