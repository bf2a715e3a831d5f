import type { Contradiction } from '../../../src/model/estimate.ts';
import { reportedCount, roundToTwoDigits } from './count.ts';
import { timesWhatThereWas } from './factor.ts';

/** From here on a contradiction is decisive, strong, and one at all (Jeffreys 1961, appendix B). */
const decisive = 2;
const strong = 1;
const substantial = 0.5;

/** How strongly two words speak against each other: `decisive, 330 times less probable together than apart`. */
export function discordInWords({ log10 }: Pick<Contradiction, 'log10'>): string {
  const times = reportedCount(roundToTwoDigits(10 ** log10));
  const word = log10 > decisive ? 'decisive' : log10 > strong ? 'strong' : 'substantial';
  return `${word}, ${times} times less probable together than apart`;
}

/** What would make two words go together: `not if the latter saw 3.6 times what there was`. */
export function dissolvedInWords({ dissolvedBy, withLeans }: Pick<Contradiction, 'dissolvedBy' | 'withLeans'>): string {
  const cure =
    dissolvedBy === null
      ? 'no lean of the latter would dissolve it'
      : `not if the latter saw ${timesWhatThereWas(dissolvedBy)}`;
  return withLeans < substantial ? `${cure}; leans that their grades allow explain it` : cure;
}
