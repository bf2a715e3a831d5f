interface Props {
  /** Claims by the first day of each stretch. */
  readonly counts: ReadonlyMap<number, number>;
  readonly x: (day: number) => number;
  readonly stretch: number;
  /** The axis they stand on, the count that the tallest has, and its height in pixels: below 0 upwards. */
  readonly base: number;
  readonly most: number;
  readonly size: number;
}

/** How many claims fall on each stretch of days. */
export function CountBars({ counts, x, stretch, base, most, size }: Props) {
  const width = Math.max(1.5, (x(1) - x(0)) * stretch - 1);
  return (
    <g className="count-bars">
      {[...counts].map(([day, count]) => {
        const tall = (Math.abs(size) * count) / most;
        return <rect key={day} x={x(day)} y={size < 0 ? base - tall : base} width={width} height={tall} />;
      })}
    </g>
  );
}
