import type { WantedObservation } from '../../model/estimate.ts';
import { studentT4Cdf } from '../../stats/student-t.ts';
import { cellsOff, errorOf, shiftRoom } from '../house-error.ts';
import type { House } from '../houses.ts';
import type { Inferred } from '../inference/infer-series.ts';
import { priors } from '../priors.ts';
import { averagedOver } from '../wording/perceived-ratio.ts';

/** Figures that a house might give, in cells apart: two fifths of the number. */
const answerCells = 10;

/**
 * What a bare figure for the last day from each house would teach about that day: the mutual information of both, in bits, the most
 * first.
 */
export function findWanted(inferred: Inferred, houses: readonly House[]): WantedObservation[] {
  const { model, worlds } = inferred;
  const { grid } = model;
  const padding = shiftRoom(grid);
  const answers = answersOver(grid.size + 2 * padding);
  return houses
    .map((house): WantedObservation => {
      const error = errorOf(house, model.shifts, grid);
      const rest = error.rest?.() ?? null;
      const tables = rest === null ? answers : answers.map((ratio) => averagedOver({ ratio, none: 0 }, rest).ratio);
      const trust = 1 - priors.grades[house.grade].contamination;
      const joint = tables.map((table) => {
        const row = new Float64Array(grid.size);
        for (const { shifts, weight, last } of worlds) {
          const offset = padding + cellsOff(error, shifts);
          for (let k = 0; k < grid.size; k++) {
            row[k]! += weight * last[k]! * (trust * table[offset + k]! + (1 - trust) / tables.length);
          }
        }
        return row;
      });
      return { family: house.family, role: house.role, bits: mutualInformation(joint) };
    })
    .sort((a, b) => b.bits - a.bits || (a.family < b.family ? -1 : 1));
}

/** For each answer, its probability by the perceived strength. */
function answersOver(length: number): Float64Array[] {
  const scale = Math.hypot(priors.hedgeWidth.bare, priors.sourceScale) / priors.grid.step;
  const edges = Array.from({ length: Math.ceil(length / answerCells) - 1 }, (_, i) => (i + 1) * answerCells - 0.5);
  const below = (edge: number, at: number): number => studentT4Cdf((edge - at) / scale);
  return Array.from({ length: edges.length + 1 }, (_, answer) =>
    Float64Array.from({ length }, (__, at) => {
      const high = answer === edges.length ? 1 : below(edges[answer]!, at);
      return high - (answer === 0 ? 0 : below(edges[answer - 1]!, at));
    }),
  );
}

function mutualInformation(joint: readonly Float64Array[]): number {
  const size = joint[0]!.length;
  const levels = new Float64Array(size);
  let total = 0;
  for (const row of joint) {
    for (let k = 0; k < size; k++) {
      levels[k]! += row[k]!;
      total += row[k]!;
    }
  }
  let bits = 0;
  for (const row of joint) {
    const answer = row.reduce((sum, value) => sum + value, 0);
    for (let k = 0; k < size; k++) {
      if (row[k]! > 0) bits += (row[k]! / total) * Math.log2((row[k]! * total) / (answer * levels[k]!));
    }
  }
  return Math.max(0, bits);
}
