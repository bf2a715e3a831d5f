import { memo } from 'react';
import { reportedCount } from '../words/count.ts';
import type { Domain } from './domain.ts';
import type { Frame, Scales } from './scales.ts';
import { dayTicks, logTicks } from './ticks.ts';

interface Props {
  readonly domain: Domain;
  readonly frame: Frame;
  readonly scales: Scales;
  readonly scale: 'linear' | 'log';
}

const pixelsPerDayTick = 70;

/** Gridlines with strengths at the left, days below. */
export const Axes = memo(function Axes({ domain, frame, scales, scale }: Props) {
  const floor = frame.height - frame.bottom;
  const values = scale === 'log' ? logTicks(...domain.strength) : scales.ticks(5);
  return (
    <g className="axes" aria-hidden="true">
      {values.map((value) => (
        <g key={value} transform={`translate(0 ${scales.y(value)})`}>
          <line x1={frame.left} x2={frame.width - frame.right} className={value === 0 ? 'floor' : 'grid'} />
          <text x={frame.left - 8} dy="0.32em" textAnchor="end">
            {reportedCount(value)}
          </text>
        </g>
      ))}
      {dayTicks(...domain.days, frame.width / pixelsPerDayTick).map(({ number, label }) => (
        <g key={number} transform={`translate(${scales.x(number)} ${floor})`}>
          <line y2={5} className="tick" />
          <text y={18} textAnchor={scales.x(number) > frame.width - 40 ? 'end' : 'middle'}>
            {label}
          </text>
        </g>
      ))}
      <line x1={frame.left} x2={frame.width - frame.right} y1={floor} y2={floor} className="floor" />
    </g>
  );
});
