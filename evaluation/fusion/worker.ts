import { priors } from '../../src/fusion/priors.ts';
import { compareOn } from './compare-on.ts';
import { coverSeries } from './cover-series.ts';
import { answerJobs } from './in-parallel.ts';
import { mixingOn } from './mixing-on.ts';
import { sbcRanks } from './sbc-ranks.ts';
import { scoreWorld } from './score-world.ts';
import { worldOf } from './worlds.ts';

answerJobs((part, job) => {
  const [name, sets] = part.split(' ');
  if (name === 'sbc') return sbcRanks(7919 * (job + 1), priors.sampling);
  if (name === 'coverage') return coverSeries(job);
  if (name === 'mixing') return mixingOn(7919 * (job + 1), priors.sampling);
  if (name === 'jags') return compareOn(job + 1);
  const { scenario, seed } = worldOf(job, Number(sets));
  return scoreWorld(scenario, seed);
});
