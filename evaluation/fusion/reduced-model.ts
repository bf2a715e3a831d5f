import { seededRandom } from '../../src/stats/seeded-random.ts';
import { gaussian } from './news-world.ts';

/** A data set of the reduced model, which JAGS can hold: a random walk of one scale, normal errors, families with biases of one scale. */
export interface ReducedData {
  readonly days: number;
  readonly claims: readonly {
    /** From 0. */
    readonly day: number;
    readonly family: number;
    /** The perceived log strength with its error lies between these. */
    readonly low: number;
    readonly high: number;
  }[];
}

/** Constants of the reduced model, in log strength: the same in both programs. */
export const reduced = {
  families: 6,
  days: 120,
  claims: 40,
  firstMean: 10.6,
  firstScale: 1,
  /** Half-normal scale of the daily step, which lies below `stepMost`. */
  stepScale: 0.1,
  stepMost: 0.15,
  /** Half-normal scale of the biases' scale. */
  biasScale: 0.3,
  error: 0.15,
} as const;

/** Draws a data set from the reduced model's prior. */
export function drawReducedData(seed: number): ReducedData {
  const random = seededRandom(seed);
  const { families, days, claims, firstMean, firstScale, stepScale, stepMost, biasScale, error } = reduced;
  let step: number = stepMost;
  while (step >= stepMost) step = Math.abs(stepScale * gaussian(random));
  const spread = Math.abs(biasScale * gaussian(random));
  const biases = Array.from({ length: families }, () => spread * gaussian(random));
  let level = firstMean + firstScale * gaussian(random);
  const truth = Array.from({ length: days }, (_, day) => (level += day === 0 ? 0 : step * gaussian(random)));
  return {
    days,
    claims: Array.from({ length: claims }, () => {
      const day = Math.floor(random() * days);
      const family = Math.floor(random() * families);
      const said = truth[day]! + biases[family]! + error * gaussian(random);
      return { day, family, ...boundsOf(said, random) };
    }),
  };
}

function boundsOf(said: number, random: () => number): { readonly low: number; readonly high: number } {
  const kind = random();
  const cell = (width: number): { readonly low: number; readonly high: number } => {
    const low = Math.floor(said / width) * width;
    return { low, high: low + width };
  };
  if (kind < 0.4) return cell(0.12);
  if (kind < 0.55) return cell(0.3);
  if (kind < 0.7) return cell(1.6);
  const bound = said - (kind < 0.9 ? 1 : -1) * 0.4 * random();
  return kind < 0.9 ? { low: bound, high: 100 } : { low: -100, high: bound };
}
