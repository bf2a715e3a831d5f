import type { Contradiction } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { countOf, roundToTwoDigits } from './count.ts';
import { timesWhatThereWas } from './factor.ts';

/** From here on a contradiction is decisive, strong, and one at all (Jeffreys 1961, appendix B). */
const decisive = 2;
const strong = 1;
const substantial = 0.5;

/** How strongly two words speak against each other: `decisive, 330 times less probable together than apart`. */
export function discordInWords({ log10 }: Pick<Contradiction, 'log10'>): string {
  const { discords, lessProbable } = say().estimates;
  const word = log10 > decisive ? discords.decisive : log10 > strong ? discords.strong : discords.substantial;
  return lessProbable(word, countOf(roundToTwoDigits(10 ** log10), 'time'));
}

/** What would make two words go together: `not if the latter saw 3.6 times what there was`. */
export function dissolvedInWords({ dissolvedBy, withLeans }: Pick<Contradiction, 'dissolvedBy' | 'withLeans'>): string {
  const { noLeanDissolves, notIfLatterSaw, leansExplain } = say().estimates;
  const cure = dissolvedBy === null ? noLeanDissolves : notIfLatterSaw(timesWhatThereWas(dissolvedBy));
  return withLeans < substantial ? leansExplain(cure) : cure;
}
