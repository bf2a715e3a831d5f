import type { Comparison } from './compare-on.ts';
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
    text: `${sets} data sets of 120 days and 40 claims by six families, drawn from the model; JAGS with four chains of 40,000 after 3,000, non-centred, with its glm module; Muster with 8,000 sweeps. Differences are in posterior standard deviations, the most over 35 days; the gates are .05 for means and .15 for quantiles.`,
    head: [
      'data set',
      'means: most',
      'means: rms',
      'medians',
      '5 and 95 %',
      'biases',
      'scales',
      'effective draws per CPU second: JAGS',
      'Muster',
      'ratio',
    ],
    rows: compared.map(({ means, medians, tails, biases, scales, jags, ours }, i) => [
      String(i + 1),
      means.most.toFixed(3),
      means.rms.toFixed(3),
      medians.toFixed(3),
      tails.toFixed(3),
      biases.toFixed(3),
      scales.toFixed(3),
      jags.perSecond.toFixed(1),
      ours.perSecond.toFixed(1),
      (ours.perSecond / jags.perSecond).toFixed(1),
    ]),
    figures: {},
  };
}
