import { priors } from '../../src/fusion/priors.ts';
import { answerJobs } from './in-parallel.ts';
import { sbcRanks } from './sbc-ranks.ts';

answerJobs({ sbc: (job) => sbcRanks(7919 * (job + 1), priors.sampling) });
