import { Option } from 'commander';
import { profiles } from '../service/profiles.ts';

/** The option that names how reports are read. */
export function profileOption(): Option {
  return new Option('--profile <name>', 'the neural analyser, or the perceptron that is several times as fast')
    .choices(profiles)
    .default(profiles[0]);
}
