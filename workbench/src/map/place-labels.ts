/** A label that belongs to a point, and its size; pixels of the screen. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label stands: its left upper corner. */
export interface Placed {
  readonly left: number;
  readonly top: number;
}

const rise = 26;
const gap = 4;

/**
 * Puts each label above its point, more to the left where the right has no room, and higher as long as it covers another or a mark; the lowest points
 * come first. `marks` are points that stay free, with their size around them.
 */
export function placeLabels(labels: readonly Label[], width: number, marks: readonly Label[] = []): readonly Placed[] {
  const placed = new Map<Label, Placed>();
  for (const label of labels.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const left = Math.max(0, Math.min(label.x, width - label.width));
    let top = label.y - rise - label.height;
    const taken = [...placed, ...marks.map((mark) => [mark, boxAround(mark)] as const)];
    const others = taken.filter(([other, at]) => left < at.left + other.width && at.left < left + label.width);
    for (const [other, at] of others.toSorted((a, b) => b[1].top + b[0].height - a[1].top - a[0].height))
      if (top < at.top + other.height + gap && at.top < top + label.height + gap) top = at.top - label.height - gap;
    placed.set(label, { left, top });
  }
  return labels.flatMap((label) => placed.get(label) ?? []);
}

function boxAround({ x, y, width, height }: Label): { readonly left: number; readonly top: number } {
  return { left: x - width / 2, top: y - height / 2 };
}
