import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';

const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolStar, symbolWye] as const;
const area = 62;

/** The outline of a family's mark, around the origin, as an SVG path. */
export function shapePath(shape: number): string {
  return symbol(shapes[shape] ?? symbolCircle, area)() ?? '';
}
