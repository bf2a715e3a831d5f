import type { WatchState } from '../../../src/model/watch.ts';
import { say } from '../messages/say.ts';
import { countOf } from './count.ts';
import { percentage } from './probability.ts';

/** How far what is watched for has come: `met (91 %)`, `unknown: no coverage, no word for 20 days`. */
export function watchStateInWords({ state, probability, quiet, problem }: Omit<WatchState, 'name' | 'day'>): string {
  const texts = say().watches;
  const word = texts.states[state];
  if (state !== 'unknown') return probability === null ? word : `${word} (${percentage(probability)})`;
  if (problem !== null) return `${word}, ${texts.cannotTell}`;
  return quiet === null ? word : `${word}, ${texts.quietFor(countOf(quiet, 'day'))}`;
}
