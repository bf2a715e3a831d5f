import type { Link } from './cells.ts';

interface Props {
  readonly link: Link;
  readonly x: (day: number) => number;
  /** Days that one link stands for. */
  readonly stretch: number;
  /** Where the two axes are. */
  readonly top: number;
  readonly bottom: number;
}

/** From the day on which claims were said up to the days that they are true of: a line, or a wedge where these are many. */
export function ClockLink({ link, x, stretch, top, bottom }: Props) {
  const day = Math.abs(x(1) - x(0));
  const foot = x(link.said) + (day * stretch) / 2;
  const [from, until] = [x(link.from), x(link.until) + day * stretch];
  const heavy = Math.min(6, 1 + Math.log2(link.count));
  return link.until - link.from < 2 * stretch ? (
    <line
      x1={foot}
      y1={bottom}
      x2={(from + until) / 2}
      y2={top}
      className={`clock-link kind-${link.kind}`}
      strokeWidth={heavy}
    />
  ) : (
    <path d={`M${foot} ${bottom}L${from} ${top}H${until}Z`} className={`clock-wedge kind-${link.kind}`} />
  );
}
