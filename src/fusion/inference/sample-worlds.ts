import { dayWeigher } from './day-weights.ts';
import { type Filtered, filterForward, passRoom } from './forward-backward.ts';
import { assertRoom, drawLog, shiftMover } from './move-shifts.ts';
import { samplePath, samplePaths } from './sample-path.ts';
import type { Stepper } from './stepper.ts';
import type { Shifts, StrengthModel } from './strength-model.ts';

/** One way the shifts may be, and how probable it is; the weights of all worlds sum to 1. */
export interface World {
  readonly shifts: Shifts;
  readonly weight: number;
}

/** How thoroughly worlds are sampled. */
export interface SamplingEffort {
  /** How many worlds. */
  readonly worlds: number;
  /** Powers to which the claims are raised in turn, up to 1. */
  readonly powers: readonly number[];
  /** Sweeps after the last power; twice as many where there is a base, since a path holds it and the houses near. */
  readonly sweeps: number;
}

/**
 * Draws worlds from the posterior of the shifts: sequential Monte Carlo (Del Moral, Doucet and Jasra 2006) from the prior through tempered
 * posteriors. Each world is weighed by the evidence of a forward pass, in which the strength is integrated out, and moved by a path drawn
 * from the same pass. It starts from everything that the prior allows, so that several explanations are all found.
 */
export function sampleWorlds(
  model: StrengthModel,
  effort: SamplingEffort,
  random: () => number,
  room: Stepper = passRoom(model),
): World[] {
  assertRoom(model);
  if (model.shifts.length === 0) return [{ shifts: new Int16Array(0), weight: 1 }];
  if (model.shifts.length === 1) return listWorlds(model, room);
  const move = shiftMover(model);
  const worlds = Array.from({ length: effort.worlds }, () => drawPrior(model, random));
  const logWeights = new Float64Array(effort.worlds);
  let before: Pass | null = null;
  for (const power of effort.powers) {
    const pass = passOf(model, power, room);
    for (const [i, shifts] of worlds.entries())
      logWeights[i]! += pass(shifts).logEvidence - (before?.(shifts).logEvidence ?? 0);
    if (power === 1 || effectiveSize(logWeights) < effort.worlds / 2) resample(worlds, logWeights, random);
    for (const alike of together(worlds)) {
      const paths = samplePaths(model, pass(alike[0]!), alike.length, 0, random);
      for (const [i, shifts] of alike.entries()) move(shifts, paths[i]!, power, random);
    }
    before = pass;
  }
  const bases = model.shifts.flatMap(({ kind }, index) => (kind === 'base' ? [index] : []));
  const whole = passOf(model, 1, room);
  const spare = bases.length > 0 ? passOf(model, 1, passRoom(model)) : whole;
  const sweeps = bases.length > 0 ? 2 * effort.sweeps : effort.sweeps;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const shifts of worlds) {
      const filtered = moveBases(model, bases, shifts, [whole, spare], random);
      move(shifts, samplePath(model, filtered, random), 1, random);
    }
  }
  return worlds.map((shifts) => ({ shifts, weight: 1 / worlds.length }));
}

/** A forward pass under given shifts; holds until the next one in the same room. */
type Pass = (shifts: Shifts) => Filtered;

function passOf(model: StrengthModel, power: number, room: Stepper): Pass {
  const weigh = dayWeigher(model, power);
  return (shifts) => filterForward(model, weigh(shifts), room);
}

/** Worlds that are alike, as resampling leaves them side by side: one pass serves them all, and each has a path of its own. */
function together(worlds: readonly Shifts[]): Shifts[][] {
  const groups: Shifts[][] = [];
  for (const shifts of worlds) {
    const last = groups.at(-1);
    if (last?.[0]!.every((cells, i) => cells === shifts[i])) last.push(shifts);
    else groups.push([shifts]);
  }
  return groups;
}

/**
 * Moves each base as far as it may lie off, or leaves it, by the evidence of both with the strength integrated out (Metropolis): a path holds its base near, since it is
 * tied to its day. Gives the pass of where they end.
 */
function moveBases(
  model: StrengthModel,
  bases: readonly number[],
  shifts: Shifts,
  [pass, spare]: readonly [Pass, Pass],
  random: () => number,
): Filtered {
  let now = pass(shifts);
  let [used, free] = [pass, spare];
  for (const base of bases) {
    const { logPrior } = model.shifts[base]!;
    const reach = (logPrior.length - 1) / 2;
    const before = shifts[base]!;
    const after = before + Math.round((2 * random() - 1) * Math.max(1, reach / 3));
    const uniform = random();
    if (after === before || Math.abs(after) > reach) continue;
    shifts[base] = after;
    const then = free(shifts);
    const gain = then.logEvidence - now.logEvidence + logPrior[after + reach]! - logPrior[before + reach]!;
    if (Math.log(uniform) < gain) {
      now = then;
      [used, free] = [free, used];
    } else shifts[base] = before;
  }
  return now;
}

/**
 * One shift needs no chance: every third of its cells, which is finer than any word can tell (of a base every one, since its day is listed with it), weighed by prior
 * and evidence. Those that hardly weigh are left out.
 */
function listWorlds(model: StrengthModel, room: Stepper): World[] {
  const { kind, logPrior } = model.shifts[0]!;
  const apart = kind === 'base' ? 1 : 3;
  const reach = (logPrior.length - 1) / 2;
  const highest = logPrior.reduce((best, log) => Math.max(best, log), Number.NEGATIVE_INFINITY);
  const listed: Shifts[] = [];
  for (let i = reach % apart; i < logPrior.length; i += apart)
    if (logPrior[i]! > highest - 12) listed.push(Int16Array.of(i - reach));
  const pass = passOf(model, 1, room);
  const logs = Float64Array.from(listed, (shifts) => logPrior[shifts[0]! + reach]! + pass(shifts).logEvidence);
  const weights = normalised(logs);
  const kept = listed.map((shifts, i) => ({ shifts, weight: weights[i]! })).filter(({ weight }) => weight > 0.002);
  const total = kept.reduce((sum, { weight }) => sum + weight, 0);
  return kept.map(({ shifts, weight }) => ({ shifts, weight: weight / total }));
}

function drawPrior({ shifts }: StrengthModel, random: () => number): Shifts {
  return Int16Array.from(shifts, ({ logPrior }) => drawLog(logPrior.slice(), random) - (logPrior.length - 1) / 2);
}

function effectiveSize(logWeights: Float64Array): number {
  const weights = normalised(logWeights);
  return 1 / weights.reduce((sum, weight) => sum + weight ** 2, 0);
}

function normalised(logWeights: Float64Array): Float64Array {
  const highest = logWeights.reduce((best, log) => Math.max(best, log), Number.NEGATIVE_INFINITY);
  const weights = logWeights.map((log) => Math.exp(log - highest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Systematic resampling in place: each world as often as its weight asks, give or take one; the weights become equal. */
function resample(worlds: Shifts[], logWeights: Float64Array, random: () => number): void {
  const weights = normalised(logWeights);
  const count = worlds.length;
  const chosen: Shifts[] = [];
  let cumulative = 0;
  let next = random();
  for (const [i, shifts] of worlds.entries()) {
    cumulative += weights[i]! * count;
    for (; chosen.length < count && next < cumulative; next++) chosen.push(shifts.slice());
  }
  while (chosen.length < count) chosen.push(worlds.at(-1)!.slice());
  for (const [i, shifts] of chosen.entries()) worlds[i] = shifts;
  logWeights.fill(0);
}
