import type { Day } from '../../../src/model/day.ts';
import type { Thresholds } from '../../../src/model/watch.ts';
import type { ReplayedDay } from '../../../src/model/watch-replay.ts';
import { dayTicks } from '../chart/ticks.ts';
import { useWidth } from '../chart/use-width.ts';
import { say } from '../messages/say.ts';
import { numberOfDay } from '../words/days.ts';
import { percentage } from '../words/probability.ts';

interface Props {
  readonly replayed: readonly ReplayedDay[];
  readonly thresholds: Thresholds;
  /** First and last day that it shows. */
  readonly from: Day;
  readonly until: Day;
}

const [height, left, right, top, bottom] = [150, 42, 12, 10, 24];
const tickWidth = 90;

/** How probable what is watched for was, as known on each day: a step until the next, with the lines where the watch trips and is clear. Its table says the same. */
export function ReplayChart({ replayed, thresholds: { trip, clear }, from, until }: Props) {
  const [width, box] = useWidth(700);
  const [first, last] = [numberOfDay(from), numberOfDay(until)];
  const across = (day: number) => left + ((day - first) / Math.max(1, last - first)) * (width - left - right);
  const up = (probability: number) => top + (1 - probability) * (height - top - bottom);
  const known = replayed.filter(({ probability }) => probability !== null);
  const path = known
    .map(({ day, probability }, index) => {
      const [x, y] = [across(numberOfDay(day)), up(probability ?? 0)];
      return index === 0 ? `M${x} ${y}` : `H${x}V${y}`;
    })
    .join('');
  return (
    <div ref={box} className="replay-chart">
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say().watches.replay.chart}
      >
        {[0, trip, clear, 1].map((line) => (
          <g key={line} className={line === trip ? 'trip' : line === clear ? 'clear' : 'axes'}>
            <line className="grid" x1={left} x2={width - right} y1={up(line)} y2={up(line)} />
            <text x={left - 6} y={up(line) + 4} textAnchor="end">
              {line === 0 || line === 1 ? `${100 * line} %` : percentage(line)}
            </text>
          </g>
        ))}
        <g className="axes">
          {dayTicks(first, last, (width - left - right) / tickWidth).map(({ number, label }) => (
            <text key={number} x={across(number)} y={height - 6}>
              {label}
            </text>
          ))}
        </g>
        <path className="median" d={path} />
        {replayed.map(({ day, probability, turn }) =>
          turn === null || probability === null ? null : (
            <circle key={day} className={turn} cx={across(numberOfDay(day))} cy={up(probability)} r={5} />
          ),
        )}
      </svg>
    </div>
  );
}
