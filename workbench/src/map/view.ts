/** What of the base map is seen: its middle, in the base map's pixels, and how many times larger it is drawn. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** From half the world to a town across the page. */
const zooms = [0.1, 400] as const;
/** Half the width of the base map in its pixels. */
const edge = 3_141;
const margin = 0.4;
/** The least that is shown around one place, in pixels of the base map: some 400 km. */
const leastAround = 100;

/** The view that holds all of some places with room around them; of the whole world where there are none. */
export function viewOf(points: readonly (readonly [number, number])[], { width, height }: Size): View {
  if (points.length === 0) return { x: 0, y: -400, zoom: width / (2 * edge) };
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const across = Math.max(right - left, leastAround) * (1 + 2 * margin);
  const down = Math.max(bottom - top, leastAround) * (1 + 2 * margin);
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom: bounded(Math.min(width / across, height / down)) };
}

/** A part of the base map, in its pixels: its left upper and right lower corner. */
export type Extent = readonly [readonly [number, number], readonly [number, number]];

/** What of the base map is seen, with as much again on every side. */
export function seenIn({ x, y, zoom }: View, { width, height }: Size): Extent {
  const [across, down] = [(1.5 * width) / zoom, (1.5 * height) / zoom];
  return [
    [x - across, y - down],
    [x + across, y + down],
  ];
}

/** The view `factor` times closer; the place at `about`, in pixels of the screen from the middle, stays where it is. */
export function zoomedBy(view: View, factor: number, about: readonly [number, number] = [0, 0]): View {
  const zoom = bounded(view.zoom * factor);
  return {
    x: within(view.x + about[0] / view.zoom - about[0] / zoom),
    y: within(view.y + about[1] / view.zoom - about[1] / zoom),
    zoom,
  };
}

/** The view moved by pixels of the screen: to the right and down where positive. */
export function movedBy(view: View, right: number, down: number): View {
  return { ...view, x: within(view.x + right / view.zoom), y: within(view.y + down / view.zoom) };
}

/** As it stands in an address: `33.1,-950,4.2`. */
export function viewInAddress({ x, y, zoom }: View): string {
  return [x.toFixed(1), y.toFixed(1), zoom.toPrecision(4)].map(Number).join(',');
}

/** The inverse; undefined where it is no view. */
export function viewFromAddress(text: string | undefined): View | undefined {
  const [x, y, zoom, ...more] = (text ?? '').split(',').map(Number);
  if (x === undefined || y === undefined || zoom === undefined || more.length > 0) return undefined;
  if (![x, y, zoom].every(Number.isFinite) || zoom <= 0) return undefined;
  return { x: within(x), y: within(y), zoom: bounded(zoom) };
}

function bounded(zoom: number): number {
  return Math.min(Math.max(zoom, zooms[0]), zooms[1]);
}

function within(place: number): number {
  return Math.min(Math.max(place, -edge), edge);
}
