import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import type { Timeline } from '../../../src/model/told-claim.ts';
import type { ShownDays } from '../chart/shown-days.ts';
import { dayTicks } from '../chart/ticks.ts';
import { useBrush } from '../chart/use-brush.ts';
import { useWidth } from '../chart/use-width.ts';
import { say } from '../messages/say.ts';
import { countOf, reportedCount } from '../words/count.ts';
import { kindName, kindsOfClaims } from '../words/kind.ts';
import { countsOf, linksOf } from './cells.ts';
import { ClockLink } from './clock-link.tsx';
import { CountBars } from './count-bars.tsx';

interface Props {
  readonly timeline: Timeline;
  readonly shown: ShownDays;
  readonly onShow: (shown: ShownDays) => void;
}

const bars = 46;
const between = 150;
const label = 22;
const top = label + bars;
const bottom = top + between;
const height = bottom + bars + label;
const pixelsPerDayTick = 70;
const edge = 40;

/** Labels at the edges stay within the figure. */
function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < edge) return 'start';
  return x > width - edge ? 'end' : 'middle';
}

/** Two clocks as two axes: below, when claims were said; above, when they are true of. What was told late, or ahead, slants. */
export function ClocksFigure({ timeline, shown, onShow }: Props) {
  const { timeline: texts } = say();
  const [width, box] = useWidth(900);
  const frame = useMemo(() => ({ width, height, left: 8, right: 8, top: 0, bottom: 0 }), [width]);
  const across = useMemo(() => scaleLinear([...shown], [frame.left, frame.width - frame.right]), [shown, frame]);
  const scales = {
    x: (day: number) => across(day),
    y: () => 0,
    dayAt: (x: number) => Math.round(across.invert(x)),
    ticks: () => [],
  };
  const { links, stretch } = useMemo(() => linksOf(timeline, shown), [timeline, shown]);
  const { drag, ...brush } = useBrush(scales, frame, onShow);
  const [said, held] = [countsOf(links, 'said', shown), countsOf(links, 'true', shown)];
  const most = Math.max(1, ...said.values(), ...held.values());
  const x = scales.x;
  const total = links.reduce((sum, { count }) => sum + count, 0);
  const slanted = links.filter((link) => link.until < link.said || link.from > link.said + stretch - 1);
  const apart = slanted.reduce((sum, { count }) => sum + count, 0);
  const ticks = dayTicks(...shown, width / pixelsPerDayTick);

  return (
    <figure className="chart clocks">
      <div ref={box} className="chart-box">
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={texts.figure(countOf(total, 'claim'), apart)}
          {...brush}
        >
          <CountBars counts={held} x={x} stretch={stretch} base={top} most={most} size={-bars} />
          <g className="clock-links">
            {links.map((link) => (
              <ClockLink
                key={[link.kind, link.said, link.from, link.until].join(' ')}
                link={link}
                x={x}
                stretch={stretch}
                top={top}
                bottom={bottom}
              />
            ))}
          </g>
          <CountBars counts={said} x={x} stretch={stretch} base={bottom} most={most} size={bars} />
          <g className="axes">
            {[top, bottom].map((y) => (
              <line key={y} x1={frame.left} x2={width - frame.right} y1={y} y2={y} className="floor" />
            ))}
            {ticks.map(({ number, label: words }) => (
              <g key={number} transform={`translate(${x(number)} 0)`}>
                <line y1={top} y2={bottom} className="grid" />
                <text y={height - 5} textAnchor={anchorAt(x(number), width)}>
                  {words}
                </text>
              </g>
            ))}
            <text x={frame.left} y={label - 8} className="clock-name">
              {texts.trueOf}
            </text>
            <text x={frame.left} y={bottom + bars - 6} className="clock-name">
              {texts.saidOn}
            </text>
          </g>
          {drag !== undefined && (
            <rect
              className="brush"
              x={Math.min(...drag)}
              y={label}
              width={Math.abs(drag[1] - drag[0])}
              height={height - 2 * label}
            />
          )}
        </svg>
      </div>
      <figcaption className="legend">
        <ul>
          {kindsOfClaims
            .filter((kind) => timeline.cells.some((cell) => cell.kind === kind))
            .map((kind) => (
              <li key={kind}>
                <svg width="18" height="10" aria-hidden="true" className={`kind-${kind}`}>
                  <line x1="1" y1="9" x2="17" y2="1" className="clock-link" />
                </svg>
                {kindName(kind)}
              </li>
            ))}
        </ul>
        <p className="quiet">
          {[
            apart === 0 ? texts.allSameDay : texts.apart(countOf(apart, 'claim'), reportedCount(total)),
            ...(timeline.undated > 0 ? [texts.undated(countOf(timeline.undated, 'claim'))] : []),
            ...(stretch > 1 ? [texts.joined(stretch)] : []),
          ].join(' ')}
        </p>
      </figcaption>
    </figure>
  );
}
