import { priors } from '../../src/fusion/priors.ts';
import { inParallel } from './in-parallel.ts';
import { type Mixing, runs } from './mixing-on.ts';
import { rankedStatistics } from './sbc-ranks.ts';
import type { Section } from './section.ts';

/** How many independent draws of the posterior the worlds of an estimate are worth, by statistic: what chance alone moves from seed to seed. */
export async function measureMixing(sets: number): Promise<Section> {
  const measured = await inParallel<Mixing>(new URL('./worker.ts', import.meta.url), 'mixing', sets);
  const seconds = measured.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0) / sets;
  const rows = rankedStatistics.map((name, s) => {
    const shares = measured.flatMap((series) => series.shares[s] ?? []);
    return [name, (shares.length / shares.reduce((sum, share) => sum + share, 0)).toFixed(0)];
  });
  return {
    title: 'What the worlds of an estimate are worth',
    text: `${sets} series as in the calibration, each inferred ${runs} times with other seeds: how many independent draws of the posterior would tell a mean as exactly as ${priors.sampling.worlds} worlds with a path each (the posterior’s variance over that of their means; of series, the harmonic mean). One inference takes ${seconds.toFixed(2)} CPU seconds.`,
    head: ['statistic', 'worth in independent draws'],
    rows,
    figures: {},
  };
}
