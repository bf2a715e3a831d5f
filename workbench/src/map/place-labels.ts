/** A box on the screen, in its pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A label that belongs to a point, and its size; pixels of the screen. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How far from its left or right edge, and from its upper and lower one at least, its head is: where the line to its point ends. */
  readonly head: { readonly across: number; readonly down: number };
}

/** Where a label stands, and where its head is: at its right end where the point is further right than its middle. */
export interface Placed {
  readonly box: Box;
  readonly head: readonly [number, number];
  readonly mirrored: boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How far a label stands from its point where nothing is in its way, and from whatever else there is. */
const rise = 26;
const gap = 4;
/** The longest line from a point to its label; beyond it nobody would follow. */
const reach = 320;
/** Of two places as far from the point, the one closer to where labels usually stand. */
const habit = 0.1;

/**
 * Where each label stands within a figure: above its point where that is free, else where the line from its head to its point is shortest, clear of `taken`
 * and of the labels before it; null where there is no room within reach.
 */
export function placeLabels(
  labels: readonly Label[],
  figure: Size,
  taken: readonly Box[] = [],
): readonly (Placed | null)[] {
  const boxes = [...taken];
  return labels.map((label) => {
    const placed = nearestRoom(label, figure, [...boxes, aroundPoint(label)]);
    if (placed !== null) boxes.push(placed.box);
    return placed;
  });
}

function nearestRoom(label: Label, figure: Size, boxes: readonly Box[]): Placed | null {
  const { x, y, width, height, head } = label;
  if (width > figure.width || height > figure.height) return null;
  // A free place that is closest touches something, or has its head right above the point.
  const lefts = [
    x - head.across,
    x - width + head.across,
    ...boxes.flatMap((box) => [box.left - width - gap, box.left + box.width + gap]),
  ].map((left) => within(left, 0, figure.width - width));
  const tops = [y - rise - height, ...boxes.flatMap((box) => [box.top - height - gap, box.top + box.height + gap])].map(
    (top) => within(top, 0, figure.height - height),
  );
  let best: { readonly placed: Placed; readonly cost: number } | null = null;
  for (const left of new Set(lefts))
    for (const top of new Set(tops)) {
      const placed = headed(label, { left, top, width, height });
      const line = Math.hypot(x - placed.head[0], y - placed.head[1]);
      const cost = line + habit * Math.hypot(left - (x - head.across), top - (y - rise - height));
      if (line > reach || (best !== null && cost >= best.cost)) continue;
      if (!boxes.some((other) => overlap(placed.box, other))) best = { placed, cost };
    }
  return best?.placed ?? null;
}

function headed({ x, y, head }: Label, box: Box): Placed {
  const mirrored = x > box.left + box.width / 2;
  const across = mirrored ? box.left + box.width - head.across : box.left + head.across;
  return { box, mirrored, head: [across, within(y, box.top + head.down, box.top + box.height - head.down)] };
}

function aroundPoint({ x, y }: Label): Box {
  const half = rise - gap;
  return { left: x - half, top: y - half, width: 2 * half, height: 2 * half };
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width + gap &&
    b.left < a.left + a.width + gap &&
    a.top < b.top + b.height + gap &&
    b.top < a.top + a.height + gap
  );
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
