import { type DayWeight, dayLogs, factorLogs, saysSame, scaledWeight } from '../inference/day-weights.ts';
import { stateCount } from '../inference/dynamics.ts';
import { filterForward, passRoom, refilter } from '../inference/forward-backward.ts';
import type { Inferred, InferredWorld } from '../inference/infer-series.ts';
import { makeStepper } from '../inference/stepper.ts';
import type { Shift, Shifts, StrengthModel } from '../inference/strength-model.ts';

/** The last day under what was said, or might have been. */
export interface LastDay {
  /** Distribution over its states. */
  readonly message: Float64Array;
  /** How many worlds of equal weight the worlds are worth, of all there are: 0 to 1. */
  readonly effective: number;
}

/** Worlds kept with their passes, for questions about what else might have been said. */
export interface KeptWorlds {
  readonly asSaid: LastDay;
  /** Had another model's words been said; `needed` gives the shifts' priors where they are not the same. */
  readonly hadBeen: (other: StrengthModel, needed?: readonly Shift[]) => LastDay;
  /** Had some factors, by their keys, not been: all else stays as it is, weights too. */
  readonly without: (keys: ReadonlySet<string>) => LastDay;
}

/**
 * Keeps about `count` worlds of a series, spread over all. Each stays, and is weighed anew by how probable it is under other words, which is
 * exact for the world: only their choice is not, so no world's weight may grow beyond what their number bears (truncated importance
 * sampling, Ionides 2008, Journal of Computational and Graphical Statistics 17: 295). Days are filtered again only where something changed, until it is forgotten.
 */
export function keepWorlds({ model, worlds }: Inferred, count: number): KeptWorlds {
  const states = stateCount(model.dynamics);
  const room = passRoom(model);
  const pair = makeStepper(model.dynamics, 2);
  const kept = spaced(worlds, count).map(({ shifts, weight }) => {
    const logs = factorLogs(model, shifts);
    const sums = dayLogs(model, logs);
    const weights = new Map([...sums].map(([day, log]) => [day, scaledWeight(log)]));
    const filtered = filterForward(model, weights, room);
    // Messages that outlast the next pass.
    return { shifts, weight, logs, sums, before: { ...filtered, messages: filtered.messages.slice(), weights } };
  });
  type Kept = (typeof kept)[number];
  const weightsOf = kept.map(({ weight }) => weight);
  const asSaid = mixed(
    kept.map(({ before }) => before.messages.subarray(model.lastDay * states)),
    weightsOf,
  );
  const again = (
    other: StrengthModel,
    changed: (world: Kept) => ReadonlyMap<number, DayWeight>,
    gain: (shifts: Shifts) => number = () => 0,
  ): LastDay => {
    const answers = kept.map((world) => refilter(other, world.before, changed(world), pair));
    return mixed(
      answers.map(({ last }) => last),
      grown(
        weightsOf,
        answers.map(({ logEvidenceGain }, i) => logEvidenceGain + gain(kept[i]!.shifts)),
      ),
    );
  };
  return {
    asSaid,
    hadBeen: (other, needed) => {
      const days = changedDays(model, other);
      const gain = priorGain(model.shifts, needed ?? model.shifts);
      if (days.length === 0 && gain === null && other.lastDay === model.lastDay) return asSaid;
      const changed = new Set(days);
      const bearing = {
        ...other,
        factors: other.factors.filter((factor) => factor.days.some((day) => changed.has(day))),
      };
      return again(
        other,
        ({ shifts, logs }) => {
          const sums = dayLogs(bearing, factorLogs(bearing, shifts, logs));
          return new Map(
            days.map((day) => [day, scaledWeight(sums.get(day) ?? new Float64Array(model.grid.size + 1))]),
          );
        },
        gain ?? undefined,
      );
    },
    without: (keys) => {
      const gone = model.factors.filter(({ key }) => keys.has(key));
      if (gone.length === 0) return asSaid;
      return again(model, ({ logs, sums }) => {
        const left = new Map<number, Float64Array>();
        for (const { key, days, weight } of gone) {
          const { log } = logs.get(key)!;
          for (const day of days)
            left.set(
              day,
              (left.get(day) ?? sums.get(day)!).map((sum, state) => sum - weight * log[state]!),
            );
        }
        return new Map([...left].map(([day, log]) => [day, scaledWeight(log)]));
      });
    },
  };
}

/** What a world gains, in logarithm, where shifts have other priors than they were drawn from; null where none has. */
function priorGain(drawn: readonly Shift[], needed: readonly Shift[]): ((shifts: Shifts) => number) | null {
  const others = drawn.flatMap((shift, index) => {
    const other = needed.find(({ kind, name }) => kind === shift.kind && name === shift.name);
    const isSame = other === undefined || other.logPrior.every((log, i) => log === shift.logPrior[i]);
    return isSame ? [] : [{ index, before: shift.logPrior, after: other.logPrior }];
  });
  if (others.length === 0) return null;
  return (shifts) =>
    others.reduce((sum, { index, before, after }) => {
      const at = shifts[index]! + (before.length - 1) / 2;
      return sum + after[at]! - before[at]!;
    }, 0);
}

function mixed(messages: readonly Float64Array[], weights: readonly number[]): LastDay {
  const message = new Float64Array(messages[0]!.length);
  for (const [i, last] of messages.entries()) {
    const weight = weights[i]!;
    for (let state = 0; state < message.length; state++) message[state]! += weight * last[state]!;
  }
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  return { message, effective: 1 / (squares * weights.length) };
}

/** Weights times what they grow by, given as logarithms: no growth above its mean times the root of their number; they sum to 1. */
function grown(weights: readonly number[], logs: readonly number[]): number[] {
  const highest = Math.max(...logs);
  const growth = logs.map((log) => Math.exp(log - highest));
  const bound = growth.reduce((sum, each, i) => sum + each * weights[i]!, 0) * Math.sqrt(weights.length);
  const bounded = weights.map((weight, i) => weight * Math.min(growth[i]!, bound));
  const total = bounded.reduce((sum, weight) => sum + weight, 0);
  return bounded.map((weight) => weight / total);
}

/** Days on which two models of one run say different things, in order. */
function changedDays(model: StrengthModel, other: StrengthModel): number[] {
  const days = new Set<number>();
  const before = new Map(model.factors.map((factor) => [factor.key, factor]));
  for (const factor of other.factors) {
    const old = before.get(factor.key);
    if (old !== undefined && old.weight === factor.weight && saysSame(old, factor)) before.delete(factor.key);
    else for (const day of factor.days) days.add(day);
  }
  for (const { days: gone } of before.values()) for (const day of gone) days.add(day);
  for (const day of new Set([...model.regimeRatios.keys(), ...other.regimeRatios.keys()])) {
    const [ratios, others] = [model.regimeRatios.get(day), other.regimeRatios.get(day)];
    if (ratios?.join() !== others?.join()) days.add(day);
  }
  for (const day of new Set([...model.ordered, ...other.ordered])) {
    if (model.ordered.has(day) !== other.ordered.has(day)) days.add(day);
  }
  return [...days].sort((a, b) => a - b);
}

/** All worlds, or as many of equal weight, spread over all by the middle of their last day. */
function spaced(worlds: readonly InferredWorld[], count: number): readonly Pick<InferredWorld, 'shifts' | 'weight'>[] {
  if (worlds.length <= 2 * count) return worlds;
  const middle = ({ last }: InferredWorld): number => last.reduce((sum, weight, k) => sum + weight * k, 0);
  const sorted = worlds.map((world) => ({ world, at: middle(world) })).sort((a, b) => a.at - b.at);
  const weight = 1 / count;
  let cumulative = 0;
  const chosen: Pick<InferredWorld, 'shifts' | 'weight'>[] = [];
  for (const { world } of sorted) {
    cumulative += world.weight;
    while (chosen.length < count && (chosen.length + 0.5) * weight < cumulative)
      chosen.push({ shifts: world.shifts, weight });
  }
  return chosen;
}
