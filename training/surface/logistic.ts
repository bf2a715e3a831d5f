import { seededRandom } from '../../src/stats/seeded-random.ts';
import type { IndexedExamples } from './index-features.ts';

/** How a model is trained. */
export interface Schedule {
  readonly labels: number;
  readonly epochs: number;
  readonly rate: number;
  /** The pull of each weight towards zero at each touch. */
  readonly decay: number;
  readonly seed: number;
}

/**
 * Weights of multinomial logistic regression by AdaGrad (Duchi et al. 2011) on one example at a time;
 * with one label, of the plain kind where label 1 stands for "yes". The average of the last half of the epochs is taken.
 */
export function trainLogistic(examples: IndexedExamples, schedule: Schedule): Float64Array {
  const { labels, epochs, rate, decay } = schedule;
  const size = labels * examples.hashes.length;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-4);
  const sums = new Float64Array(size);
  const random = seededRandom(schedule.seed);
  const order = examples.labels.map((_, index) => index);
  const scores = new Float64Array(labels);
  let averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const example of order) {
      const from = examples.offsets[example] ?? 0;
      const until = examples.offsets[example + 1] ?? 0;
      const gold = examples.labels[example] ?? 0;
      scores.fill(0);
      for (let at = from; at < until; at += 1) {
        const place = (examples.features[at] ?? 0) * labels;
        for (let label = 0; label < labels; label += 1)
          scores[label] = (scores[label] ?? 0) + (weights[place + label] ?? 0);
      }
      toErrors(scores, gold);
      for (let at = from; at < until; at += 1) {
        const place = (examples.features[at] ?? 0) * labels;
        for (let label = 0; label < labels; label += 1) {
          const index = place + label;
          const gradient = (scores[label] ?? 0) + decay * (weights[index] ?? 0);
          squares[index] = (squares[index] ?? 0) + gradient * gradient;
          weights[index] = (weights[index] ?? 0) - (rate * gradient) / Math.sqrt(squares[index] ?? 1);
        }
      }
    }
    if (epoch * 2 < epochs) continue;
    averaged += 1;
    for (let index = 0; index < size; index += 1) sums[index] = (sums[index] ?? 0) + (weights[index] ?? 0);
  }
  return sums.map((sum) => sum / Math.max(1, averaged));
}

/** Turns scores into probabilities less the truth. */
function toErrors(scores: Float64Array, gold: number): void {
  if (scores.length === 1) {
    scores[0] = 1 / (1 + Math.exp(-(scores[0] ?? 0))) - gold;
    return;
  }
  const highest = Math.max(...scores);
  let sum = 0;
  for (let label = 0; label < scores.length; label += 1) {
    scores[label] = Math.exp((scores[label] ?? 0) - highest);
    sum += scores[label] ?? 0;
  }
  for (let label = 0; label < scores.length; label += 1)
    scores[label] = (scores[label] ?? 0) / sum - (label === gold ? 1 : 0);
}

function shuffle(order: number[], random: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
}
