import type { Explanation } from '../../model/estimate.ts';
import type { House } from '../houses.ts';
import type { Inferred, InferredWorld } from '../inference/infer-series.ts';
import { strengthQuantile } from './day-band.ts';

/** Two groups of worlds are two explanations where each is at least so probable, and their medians differ by at least such a factor. */
const leastProbability = 0.1;
const leastFactor = 2;
/** … and by so many of their own standard deviations. */
const leastDistance = 2.5;

/**
 * The worlds as one explanation or two: where the medians of the last day fall into two heaps, each is named after the house that it lets be
 * right and the other does not.
 */
export function findExplanations({ model, worlds }: Inferred, houses: readonly House[]): Explanation[] {
  const { grid } = model;
  const medians = worlds.map((world) => ({
    world,
    log: Math.log(Math.max(grid.floor / 2, strengthQuantile(grid, world.last, 0.5))),
  }));
  const sorted = medians.sort((a, b) => a.log - b.log);
  const whole = { median: medianOf(worlds, model.grid), probability: 1 };
  const cut = bestCut(sorted);
  if (cut === null) return [{ text: 'the one explanation that the claims leave', ...whole }];
  const groups = [sorted.slice(0, cut), sorted.slice(cut)].map((group) => group.map(({ world }) => world));
  const [low, high] = groups as [InferredWorld[], InferredWorld[]];
  const explanations = [
    { group: low, other: high },
    { group: high, other: low },
  ].map(({ group, other }) => ({
    text: namedAfter(model.shifts, houses, group, other),
    probability: group.reduce((sum, { weight }) => sum + weight, 0),
    median: medianOf(group, grid),
  }));
  return explanations.sort((a, b) => b.probability - a.probability);
}

/** Where to cut sorted medians so that the groups are tightest; null where they are no two heaps. */
function bestCut(sorted: readonly { readonly world: InferredWorld; readonly log: number }[]): number | null {
  let best: { readonly cut: number; readonly within: number } | null = null;
  for (let cut = 2; cut <= sorted.length - 2; cut++) {
    const [below, above] = [momentsOf(sorted.slice(0, cut)), momentsOf(sorted.slice(cut))];
    if (Math.min(below.weight, above.weight) < leastProbability) continue;
    const within = below.weight * below.variance + above.weight * above.variance;
    const distance = above.mean - below.mean;
    if (distance < Math.log(leastFactor) || distance < leastDistance * Math.sqrt(within)) continue;
    if (best === null || within < best.within) best = { cut, within };
  }
  return best?.cut ?? null;
}

function momentsOf(group: readonly { readonly world: InferredWorld; readonly log: number }[]): {
  readonly weight: number;
  readonly mean: number;
  readonly variance: number;
} {
  const weight = group.reduce((sum, each) => sum + each.world.weight, 0);
  const mean = group.reduce((sum, each) => sum + each.world.weight * each.log, 0) / weight;
  const variance = group.reduce((sum, each) => sum + each.world.weight * (each.log - mean) ** 2, 0) / weight;
  return { weight, mean, variance };
}

/** Names a group after the house whose shift lies nearer to none in it than in the other, by the most; or after the one that it has wrong. */
function namedAfter(
  shifts: Inferred['model']['shifts'],
  houses: readonly House[],
  group: readonly InferredWorld[],
  other: readonly InferredWorld[],
): string {
  const gains = shifts.flatMap(({ kind, name }, index) => {
    const house = kind === 'house' ? houses.find((each) => each.name === name) : undefined;
    if (house === undefined || house.role === 'newsroom') return [];
    return [{ name: house.family, gain: distanceOf(other, index) - distanceOf(group, index) }];
  });
  const best = gains.reduce((most, each) => (each.gain > most.gain ? each : most), { name: '', gain: 0 });
  if (best.gain > 0) return `if ${best.name} is right`;
  const worst = gains.reduce((least, each) => (each.gain < least.gain ? each : least), {
    name: 'the other side',
    gain: 0,
  });
  return `if ${worst.name} is wrong`;
}

/** How far a shift lies from none on average, in cells. */
function distanceOf(worlds: readonly InferredWorld[], index: number): number {
  const total = worlds.reduce((sum, { weight }) => sum + weight, 0);
  return Math.abs(worlds.reduce((sum, world) => sum + world.weight * world.shifts[index]!, 0) / total);
}

function medianOf(worlds: readonly InferredWorld[], grid: Inferred['model']['grid']): number {
  const mixed = new Float64Array(grid.size + 1);
  const total = worlds.reduce((sum, { weight }) => sum + weight, 0);
  for (const { weight, last } of worlds)
    for (let k = 0; k < mixed.length; k++) mixed[k]! += (weight * last[k]!) / total;
  return strengthQuantile(grid, mixed, 0.5);
}
