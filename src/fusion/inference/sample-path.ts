import { laplaceFilter } from '../../stats/laplace-filter.ts';
import { stateCount } from './dynamics.ts';
import { changeInto, type Filtered } from './forward-backward.ts';
import { kernelReach, moveWeight } from './spread-kernel.ts';
import type { StrengthModel } from './strength-model.ts';

/** The state of each day, as in `Dynamics`. */
export type Path = Int32Array;

/** Draws a whole path from the posterior. */
export function samplePath(model: StrengthModel, filtered: Filtered, random: () => number): Path {
  return samplePaths(model, filtered, 1, 0, random)[0]!;
}

/**
 * Draws paths from the posterior, from their last day back to `firstDay`; what they hold of the days before is 0. Forward
 * filtering, backward sampling (Carter and Kohn 1994).
 */
export function samplePaths(
  model: StrengthModel,
  { messages }: Filtered,
  count: number,
  firstDay: number,
  random: () => number,
): Path[] {
  const { dynamics, lastDay } = model;
  const states = stateCount(dynamics);
  const paths = Array.from({ length: count }, () => {
    const path = new Int32Array(lastDay + 1);
    path[lastDay] = pick(messages, lastDay * states, states, random());
    return path;
  });
  const drawer = makeDrawer(model, random);
  for (let day = lastDay - 1; day >= firstDay; day--) {
    const draw = drawer(messages, day * states, changeInto(model, day + 1));
    for (const path of paths) path[day] = draw(path[day + 1]!);
  }
  return paths;
}

/** For one day's message, at `at`: draws the state of that day given the state of the next. */
type Drawer = (messages: Float64Array, at: number, change: ReturnType<typeof changeInto>) => (next: number) => number;

function makeDrawer({ dynamics }: StrengthModel, random: () => number): Drawer {
  const { size, regimes, settled, jump, decay, jumpShares, enterNone, leaveNone } = dynamics;
  const count = regimes.length;
  const none = count * size;
  const small = (1 - enterNone) * (1 - jump);
  const large = (1 - enterNone) * jump;
  const mostShare = jumpShares.reduce((most, share) => Math.max(most, share), 0);
  const all = new Float64Array(size);
  const jumped = new Float64Array(size);
  return (messages, at, { stay, start }) => {
    let filled = false;
    /** Weight of having jumped to each cell, whatever from. */
    const jumps = (): Float64Array => {
      if (filled) return jumped;
      filled = true;
      all.fill(0);
      for (let regime = 0; regime < count; regime++) {
        const from = at + regime * size;
        for (let k = 0; k < size; k++) all[k]! += messages[from + k]!;
      }
      for (let k = 0; k < size; k++) all[k]! *= jumpShares[k]!;
      laplaceFilter(all, jumped, decay);
      return jumped;
    };

    /** The states that a small step may come from, with running sums of their weights. */
    const sourcesOf = (next: number): Sources => {
      const states: number[] = [];
      const sums: number[] = [];
      let total = 0;
      const offer = (state: number, weight: number): void => {
        if (!(weight > 0)) return;
        total += weight;
        states.push(state);
        sums.push(total);
      };
      const regime = Math.floor(next / size);
      const cell = next - regime * size;
      const { kernel } = regimes[regime]!;
      for (let move = kernel.shift - kernelReach; move <= kernel.shift + kernelReach; move++) {
        const weight = small * moveWeight(kernel, move);
        if (weight === 0) continue;
        // What would leave the grid stays on its edge, so an edge is reached from several cells.
        const lowest = Math.max(0, cell === 0 ? 0 : cell - move);
        const highest = Math.min(size - 1, cell === size - 1 ? size - 1 : cell - move);
        for (let k = lowest; k <= highest; k++) {
          if (regime > 0) {
            offer(k, weight * start[regime]! * messages[at + k]!);
            offer(regime * size + k, weight * stay[regime]! * messages[at + regime * size + k]!);
            continue;
          }
          offer(k, weight * stay[0]! * messages[at + k]!);
          for (let source = 1; source < count; source++) {
            offer(source * size + k, weight * (1 - stay[source]!) * messages[at + source * size + k]!);
          }
        }
      }
      offer(none, (leaveNone * settled[regime]! * messages[at + none]!) / size);
      return { states, sums, total };
    };

    // Many paths come from the same state.
    const known = new Map<number, Sources>();
    return (next) => {
      if (next === none) {
        const remaining = (1 - leaveNone) * messages[at + none]!;
        const entered = enterNone * (1 - messages[at + none]!);
        return random() * (remaining + entered) < remaining ? none : pick(messages, at, none, random());
      }
      const sources = known.get(next) ?? sourcesOf(next);
      known.set(next, sources);
      const regime = Math.floor(next / size);
      const cell = next - regime * size;
      const uniform = random();
      const isStep = (leap: number): boolean =>
        uniform * (sources.total + large * settled[regime]! * leap) < sources.total;
      // Few days have a jump: mostly the most that it could weigh tells that there was none.
      if (isStep(mostShare) || isStep(jumps()[cell]!)) {
        const drawn = random() * sources.total;
        return sources.states[sources.sums.findIndex((sum) => drawn < sum)]!;
      }
      let left = random() * jumped[cell]!;
      let from = 0;
      for (; from < size - 1; from++) {
        left -= all[from]! * decay ** Math.abs(from - cell);
        if (left < 0) break;
      }
      left = random() * (all[from]! / jumpShares[from]!);
      let source = 0;
      for (; source < count - 1; source++) {
        left -= messages[at + source * size + from]!;
        if (left < 0) break;
      }
      return source * size + from;
    };
  };
}

interface Sources {
  readonly states: readonly number[];
  /** Running sums of their weights. */
  readonly sums: readonly number[];
  readonly total: number;
}

/** Draws an index among `length` weights from `at` on. */
function pick(weights: Float64Array, at: number, length: number, uniform: number): number {
  let total = 0;
  for (let k = 0; k < length; k++) total += weights[at + k]!;
  let left = uniform * total;
  for (let k = 0; k < length; k++) {
    left -= weights[at + k]!;
    if (left < 0) return k;
  }
  return length - 1;
}
