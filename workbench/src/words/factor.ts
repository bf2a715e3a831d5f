import { say } from '../messages/say.ts';
import { numberLike } from './count.ts';

/** A factor to two significant digits: `2.7`, `0.85`, `12`. */
export function factorOf(value: number): string {
  return numberLike('twoDigits', value);
}

/** A factor as how much somebody saw of what there was: `3.6 times what there was`, `27 % of what there was`. */
export function timesWhatThereWas(factor: number): string {
  const { estimates } = say();
  return factor < 1
    ? estimates.partOfWhatThereWas(Math.round(factor * 100))
    : estimates.timesWhatThereWas(factorOf(factor));
}
