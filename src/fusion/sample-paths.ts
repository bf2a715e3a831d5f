import { laplaceFilter } from '../stats/laplace-filter.ts';
import type { Dynamics } from './dynamics.ts';

/**
 * Cells (`size` for "none") that whole paths drawn from the posterior pass on `day`, beside the cells in which they
 * end: forward-filtering backward-sampling (Carter and Kohn 1994). Both arrays have `count` entries.
 */
export function samplePaths(
  dynamics: Dynamics,
  filtered: readonly Float64Array[],
  day: number,
  count: number,
  random: () => number,
): { readonly onDay: Int32Array; readonly atEnd: Int32Array } {
  const { size } = dynamics;
  const end = filtered.at(-1)!;
  const states = Int32Array.from({ length: count }, () => pick(end, end.length, random()));
  const cells = (): Int32Array => states.map((state) => (state === 2 * size ? size : state % size));
  const atEnd = cells();
  for (let earlier = filtered.length - 2; earlier >= day; earlier--) {
    stepBack(dynamics, filtered[earlier]!, states, random);
  }
  return { onDay: cells(), atEnd };
}

function stepBack(dynamics: Dynamics, today: Float64Array, states: Int32Array, random: () => number): void {
  const { size, change, enterNone, leaveNone } = dynamics;
  const none = today[2 * size]!;
  const sources = [0, 1].map((regime) => jumpSource(dynamics, today, regime));
  for (let path = 0; path < states.length; path++) {
    const next = states[path]!;
    if (next === 2 * size) {
      const remaining = (1 - leaveNone) * none;
      const stays = random() * (remaining + enterNone * (1 - none)) < remaining;
      states[path] = stays ? next : pick(today, 2 * size, random());
      continue;
    }
    const regime = next < size ? 0 : 1;
    const appearing = regime === 1 ? (leaveNone * none) / size : 0;
    const cell = cellBefore(dynamics, sources[regime]!, next % size, appearing, random);
    if (cell === size) {
      states[path] = 2 * size;
      continue;
    }
    const steady = change[0][regime] * today[cell]!;
    const moving = change[1][regime] * today[size + cell]!;
    states[path] = random() * (steady + moving) < steady ? cell : size + cell;
  }
}

interface JumpSource {
  readonly regime: number;
  /** Weight of each cell today among those that are in the regime tomorrow. */
  readonly before: Float64Array;
  readonly scaled: Float64Array;
  readonly jumped: Float64Array;
  readonly powers: Float64Array;
  readonly room: Float64Array;
}

function jumpSource({ size, regimes, change }: Dynamics, today: Float64Array, regime: number): JumpSource {
  const { decay, jumpShares } = regimes[regime]!;
  const before = Float64Array.from(
    { length: size },
    (_, k) => change[0][regime]! * today[k]! + change[1][regime]! * today[size + k]!,
  );
  const scaled = before.map((weight, k) => weight * jumpShares[k]!);
  const jumped = new Float64Array(size);
  laplaceFilter(scaled, jumped, decay);
  const powers = before.map((_, k) => decay ** k);
  return { regime, before, scaled, jumped, powers, room: new Float64Array(size) };
}

/** Draws the cell before one of tomorrow's cells; `size` for "none", which has weight `appearing`. */
function cellBefore(
  { size, regimes, enterNone }: Dynamics,
  { regime, before, scaled, jumped, powers, room }: JumpSource,
  next: number,
  appearing: number,
  random: () => number,
): number {
  const { jump, side } = regimes[regime]!;
  const small = (1 - enterNone) * (1 - jump);
  const edges = (next === 0 ? side : 0) + (next === size - 1 ? side : 0);
  const here = small * (1 - 2 * side + edges) * before[next]!;
  const below = next > 0 ? small * side * before[next - 1]! : 0;
  const above = next < size - 1 ? small * side * before[next + 1]! : 0;
  const jumping = (1 - enterNone) * jump * jumped[next]!;
  let draw = random() * (here + below + above + jumping + appearing) - here;
  if (draw < 0) return next;
  draw -= below;
  if (draw < 0) return next - 1;
  draw -= above;
  if (draw < 0) return next + 1;
  if (draw - jumping >= 0) return size;
  for (let k = 0; k < size; k++) room[k] = scaled[k]! * powers[Math.abs(k - next)]!;
  return pick(room, size, random());
}

function pick(weights: Float64Array, length: number, uniform: number): number {
  let total = 0;
  for (let k = 0; k < length; k++) total += weights[k]!;
  let left = uniform * total;
  for (let k = 0; k < length; k++) {
    left -= weights[k]!;
    if (left < 0) return k;
  }
  return length - 1;
}
