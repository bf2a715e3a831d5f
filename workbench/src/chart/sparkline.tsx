import { useId } from 'react';
import type { DayBand } from '../../../src/model/estimate.ts';
import type { CourseBand } from '../../../src/model/estimate-outline.ts';
import { say } from '../messages/say.ts';
import { bandInWords } from '../words/band.ts';
import { longDay, numberOfDay, shortDay } from '../words/days.ts';
import { Bands } from './bands.tsx';
import { domainOf } from './domain.ts';
import { Hatch } from './hatch.tsx';
import { scalesOf } from './scales.ts';

const frame = { width: 280, height: 92, left: 3, right: 5, top: 4, bottom: 18 };

interface Props {
  /** In order; at least one. */
  readonly course: readonly CourseBand[];
  readonly headline: DayBand;
}

/** A small chart of the estimate's course: median and bands, with its first and last day. */
export function Sparkline({ course, headline }: Props) {
  const hatch = useId();
  const first = course[0] ?? headline;
  const domain = domainOf({ days: course, contributions: [] }, 'linear');
  const scales = scalesOf(domain, frame, 'linear');
  const peak = course.reduce((best, band) => (band.median > best.median ? band : best), first);
  return (
    <svg
      className="sparkline"
      role="img"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      aria-label={say().chart.course(dayAndBand(first), dayAndBand(headline), dayAndBand(peak))}
    >
      <Hatch id={hatch} />
      <line
        className="floor"
        x1={frame.left}
        x2={frame.width - frame.right}
        y1={frame.height - frame.bottom}
        y2={frame.height - frame.bottom}
      />
      <Bands days={course} scales={scales} hatch={hatch} />
      <circle className="now" r={3} cx={scales.x(numberOfDay(headline.day))} cy={scales.y(headline.median)} />
      <text x={frame.left} y={frame.height - 4}>
        {shortDay(first.day)}
      </text>
      <text x={frame.width - frame.right} y={frame.height - 4} textAnchor="end">
        {longDay(headline.day)}
      </text>
    </svg>
  );
}

function dayAndBand(band: CourseBand): string {
  return `${longDay(band.day)}, ${bandInWords(band)}`;
}
