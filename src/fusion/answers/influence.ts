import { gridQuantile } from '../../stats/grid-quantile.ts';
import { type DayWeight, dayLogs, factorLogs, saysSame, scaledWeight } from '../inference/day-weights.ts';
import { stateCount } from '../inference/dynamics.ts';
import { cellsOf, type Filtered, filterForward, passRoom, refilter } from '../inference/forward-backward.ts';
import type { Inferred, InferredWorld } from '../inference/infer-series.ts';
import { makeStepper } from '../inference/stepper.ts';
import type { StrengthModel } from '../inference/strength-model.ts';

/** Worlds by which influence is reckoned, with and without over the same ones: so many over all questions, but never fewer than the least. */
const worldsOverAll = 600;
const leastWorlds = 6;

/** ln(median of the last day with all / median had other things been said). */
export interface WhatIf {
  /** Had only this been said. */
  readonly only: (without: StrengthModel) => number;
  /** Had some factors, by their keys, not been: all else stays as it is, weights too. */
  readonly without: (keys: ReadonlySet<string>) => number;
}

/**
 * Makes the questions for one series. Each world stays, and is weighed anew by how probable it is without what was left out, which is
 * exact for the world: only their choice is not, so no world's weight may grow beyond what their number bears (truncated importance
 * sampling, Ionides 2008, Journal of Computational and Graphical Statistics 17: 295). Days are filtered again only where something changed, until it is forgotten.
 */
export function askWhatIf({ model, worlds }: Inferred, questions: number): WhatIf {
  const { grid, dynamics, lastDay } = model;
  const states = stateCount(dynamics);
  const room = passRoom(model);
  const pair = makeStepper(dynamics, 2);
  const asked = spaced(worlds, Math.max(leastWorlds, Math.round(worldsOverAll / questions))).map(
    ({ shifts, weight }) => {
      const logs = factorLogs(model, shifts);
      const sums = dayLogs(model, logs);
      const weights = new Map([...sums].map(([day, log]) => [day, scaledWeight(log)]));
      return {
        shifts,
        weight,
        logs,
        sums,
        weights,
        filtered: kept(filterForward(model, weights, room)),
      };
    },
  );
  const weightsOf = asked.map(({ weight }) => weight);
  const medianOf = (lasts: readonly Float64Array[], weights: readonly number[]): number => {
    const mixed = new Float64Array(grid.size + 1);
    for (const [i, last] of lasts.entries()) {
      const weight = weights[i]!;
      for (let k = 0; k < mixed.length; k++) mixed[k]! += weight * last[k]!;
    }
    return (gridQuantile(mixed, grid.size, 0.5, mixed[grid.size]) ?? 0) * grid.step;
  };
  const withAll = medianOf(
    asked.map(({ filtered }) => cellsOf(dynamics, filtered.messages, lastDay * states)),
    weightsOf,
  );
  type Asked = (typeof asked)[number];
  const answer = (other: StrengthModel, changed: (world: Asked) => ReadonlyMap<number, DayWeight>): number => {
    const again = asked.map((world) =>
      refilter(other, { ...world.filtered, weights: world.weights }, changed(world), pair),
    );
    return (
      withAll -
      medianOf(
        again.map(({ last }) => cellsOf(dynamics, last)),
        grown(
          weightsOf,
          again.map(({ logEvidenceGain }) => logEvidenceGain),
        ),
      )
    );
  };
  return {
    only: (without) => {
      const days = changedDays(model, without);
      if (days.length === 0) return 0;
      return answer(without, ({ shifts, logs }) => {
        const sums = dayLogs(without, factorLogs(without, shifts, logs));
        return new Map(days.map((day) => [day, scaledWeight(sums.get(day) ?? new Float64Array(grid.size + 1))]));
      });
    },
    without: (keys) => {
      const gone = model.factors.filter(({ key }) => keys.has(key));
      if (gone.length === 0) return 0;
      return answer(model, ({ logs, sums }) => {
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

/** A pass whose messages outlast the next one. */
function kept(filtered: Filtered): Filtered {
  return { ...filtered, messages: filtered.messages.slice() };
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
