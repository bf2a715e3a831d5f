import { area, line } from 'd3-shape';
import { memo } from 'react';
import type { CourseBand } from '../../../src/model/estimate-outline.ts';
import { numberOfDay } from '../words/days.ts';
import { runsOf } from './runs.ts';
import type { Scales } from './scales.ts';

/** The 90 % band, the 50 % band and the median; hatched and dashed where no claim bears on the days. */
export const Bands = memo(function Bands({
  days,
  scales,
  hatch,
}: {
  readonly days: readonly CourseBand[];
  readonly scales: Scales;
  readonly hatch: string;
}) {
  const x = (band: CourseBand) => scales.x(numberOfDay(band.day));
  const outer = area<CourseBand>(
    x,
    (band) => scales.y(band.q05),
    (band) => scales.y(band.q95),
  );
  const inner = area<CourseBand>(
    x,
    (band) => scales.y(band.q25),
    (band) => scales.y(band.q75),
  );
  const middle = line<CourseBand>(x, (band) => scales.y(band.median));
  return (
    <g aria-hidden="true" className="bands">
      {runsOf(days).map((run) => (
        <g key={`${run.days.at(-1)?.day} ${run.silent}`} className={run.silent ? 'silent' : 'heard'}>
          <path
            className="band-90"
            d={outer([...run.days]) ?? ''}
            {...(run.silent ? { fill: `url(#${hatch})` } : {})}
          />
          {!run.silent && <path className="band-50" d={inner([...run.days]) ?? ''} />}
          <path className="median" d={middle([...run.days]) ?? ''} />
        </g>
      ))}
    </g>
  );
});
