/** As wide and as heavy as each other: circle, square, triangle, diamond, cross, star and three-armed star, with an area of 62 square pixels each. */
const outlines = [
  'm4.4 0a4.4 4.4 0 1 1-8.8 0a4.4 4.4 0 1 1 8.8 0z',
  'm-3.9-3.9h7.8v7.8h-7.8z',
  'm0-6.9l6 10.4h-12z',
  'm0-7.3l4.2 7.3l-4.2 7.3l-4.2-7.3z',
  'm-5.3-1.8h3.5v-3.5h3.6v3.5h3.5v3.6h-3.5v3.5h-3.6v-3.5h-3.5z',
  'm0-7.4l1.7 5.1h5.4l-4.4 3.2l1.7 5.1l-4.4-3.2l-4.4 3.2l1.7-5.1l-4.4-3.2h5.4z',
  'm2.1 1.2v4.3h-4.2v-4.3l-3.7-2.1l2.1-3.7l3.7 2.1l3.7-2.1l2.1 3.7z',
] as const;

/** The outline of a family's mark around a point, as an SVG path. */
export function shapePath(shape: number, x = 0, y = 0): string {
  return `M${x} ${y}${outlines[shape] ?? outlines[0]}`;
}
