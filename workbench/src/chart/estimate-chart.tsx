import { type PointerEvent, useId, useMemo, useState } from 'react';
import type { Estimate } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { bandInWords } from '../words/band.ts';
import { directionOf } from '../words/change.ts';
import { longDay, numberOfDay } from '../words/days.ts';
import { likelihood } from '../words/probability.ts';
import { Axes } from './axes.tsx';
import { Bands } from './bands.tsx';
import { domainOf, during } from './domain.ts';
import { familyLooks } from './families.ts';
import { Hatch } from './hatch.tsx';
import { Legend } from './legend.tsx';
import { MarkTooltip } from './mark-tooltip.tsx';
import { Marks } from './marks.tsx';
import { markAt, marksByDay, type Placed, placeMarks } from './placed.ts';
import { scalesOf } from './scales.ts';
import type { ShownDays } from './shown-days.ts';
import { Stretches } from './stretches.tsx';
import { useBrush } from './use-brush.ts';
import { useWidth } from './use-width.ts';

interface Props {
  /** What is drawn. */
  readonly estimate: Estimate;
  /** What the axes and looks are made for: the series as known in the end, so that nothing jumps while it is replayed. */
  readonly whole: Estimate;
  readonly scale: 'linear' | 'log';
  /** The days that it shows, and what is called with those that somebody drags across. */
  readonly shown: ShownDays;
  readonly onShow: (shown: ShownDays) => void;
}

const narrow = 560;

/** The course of an estimate: bands, median, and every claim as a mark that leads to its sentence. */
export function EstimateChart({ estimate, whole, scale, shown: [from, until], onShow }: Props) {
  const [width, box] = useWidth(900);
  const [pointed, setPointed] = useState<Placed>();
  const [day, setDay] = useState<number>();
  const [hatch, plot] = [useId(), useId()];
  const frame = useMemo(
    () => ({ width, height: width < narrow ? 300 : 400, left: 58, right: 14, top: 22, bottom: 28 }),
    [width],
  );
  // What does not depend on the scale is not looked for anew with it: a series has thousands of claims.
  const room = useMemo(() => during(whole, [from, until]), [whole, from, until]);
  const marks = useMemo(() => marksByDay(during(estimate, [from, until]).contributions), [estimate, from, until]);
  const domain = useMemo(() => domainOf(room, scale, [from, until]), [room, scale, from, until]);
  const scales = useMemo(() => scalesOf(domain, frame, scale), [domain, frame, scale]);
  const looks = useMemo(() => familyLooks(whole), [whole]);
  const placed = useMemo(() => placeMarks(marks, scales), [marks, scales]);
  const { drag, ...brush } = useBrush(scales, frame, onShow);
  const pointAt = (event: PointerEvent<SVGSVGElement>) => {
    const corner = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - corner.left, event.clientY - corner.top];
    setDay(scales.dayAt(x));
    if (drag === undefined) setPointed(markAt(placed, x, y));
  };
  const band = estimate.days.find((one) => numberOfDay(one.day) === day) ?? estimate.headline;
  const under = directionOf(band);
  const { chart: words } = say();
  const bandX = scales.x(numberOfDay(band.day));

  return (
    <figure className="chart" aria-label={words.figure}>
      <p className="readout" aria-hidden="true">
        <strong>{longDay(band.day)}</strong> {bandInWords(band)}
        {band.silent && words.silent}
        {under !== undefined && words.underWay(say().estimates.underWay[under], likelihood(band[under]))}
      </p>
      <div ref={box} className="chart-box">
        <svg
          width={width}
          height={frame.height}
          viewBox={`0 0 ${width} ${frame.height}`}
          role="group"
          aria-label={words.marks}
          {...brush}
          onPointerDown={(event) => {
            // A finger comes down without having moved there.
            pointAt(event);
            brush.onPointerDown(event);
          }}
          onPointerMove={(event) => {
            pointAt(event);
            brush.onPointerMove(event);
          }}
          onPointerLeave={() => {
            setDay(undefined);
            setPointed(undefined);
          }}
        >
          <Hatch id={hatch} />
          <clipPath id={plot}>
            <rect x={frame.left} y={0} width={width - frame.left - frame.right} height={frame.height} />
          </clipPath>
          <Stretches changes={estimate.changes} scales={scales} frame={frame} />
          <Axes domain={domain} frame={frame} scales={scales} scale={scale} />
          <g clipPath={`url(#${plot})`}>
            <Bands days={estimate.days} scales={scales} hatch={hatch} />
            <line className="cursor" x1={bandX} x2={bandX} y1={frame.top} y2={frame.height - frame.bottom} />
          </g>
          {drag !== undefined && (
            <rect
              className="brush"
              x={Math.min(...drag)}
              y={frame.top}
              width={Math.abs(drag[1] - drag[0])}
              height={frame.height - frame.top - frame.bottom}
            />
          )}
          <Marks placed={placed} looks={looks} scales={scales} pointed={pointed} onPoint={setPointed} />
        </svg>
        {pointed !== undefined && (
          <MarkTooltip
            contribution={pointed.contribution}
            left={pointed.x}
            top={pointed.y}
            side={pointed.x > width / 2 ? 'left' : 'right'}
          />
        )}
      </div>
      <figcaption>
        <Legend looks={looks} hatch={hatch} />
      </figcaption>
    </figure>
  );
}
