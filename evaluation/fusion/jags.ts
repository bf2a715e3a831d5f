import { type Comparison, effort } from './compare-on.ts';
import { inParallel } from './in-parallel.ts';
import type { Section } from './section.ts';

/**
 * Muster's inference beside JAGS 4 (Plummer 2003) on the reduced model that JAGS can hold: one random walk, normal errors censored to intervals, six families
 * whose biases share a scale. Gates: means within .05 posterior standard deviations, quantiles within .15.
 */
export async function compareWithJags(sets: number): Promise<Section> {
  const compared = await inParallel<Comparison>(new URL('./worker.ts', import.meta.url), 'jags', sets);
  return {
    title: 'The reduced model, beside JAGS',
    text: [
      `${sets} data sets of 120 days and 40 claims by six families, drawn from the model; JAGS with four chains of ${shown(effort.jags)} after 3,000, non-centred, with its glm module; Muster with ${shown(effort.sweeps)} sweeps. Differences are in posterior standard deviations, the most over 35 days; the gates are .05 for means and .15 for quantiles.`,
      'The last columns say what a CPU second is worth: so many independent draws would tell a mean as exactly as the program does, by how its own batches differ. That of a day is of the day on which they are fewest. Muster has the exact mean within each world, and JAGS a draw.',
    ].join('\n\n'),
    head: [
      'data set',
      'means: most',
      'means: rms',
      'medians',
      '5 and 95 %',
      'biases',
      'scales',
      'worth, a day: JAGS',
      'Muster',
      'ratio',
      'worth, the step’s scale: JAGS',
      'Muster',
      'ratio',
    ],
    rows: compared.map(({ means, medians, tails, biases, scales, jags, ours }, i) => [
      String(i + 1),
      ...[means.most, means.rms, medians, tails, biases, scales].map((apart) => apart.toFixed(3)),
      ...[jags.day, ours.day, ours.day / jags.day, jags.scale, ours.scale, ours.scale / jags.scale].map((worth) =>
        worth.toFixed(1),
      ),
    ]),
    figures: {},
  };
}

function shown(count: number): string {
  return count.toLocaleString('en-GB');
}
