import { say } from '../messages/say.ts';
import type { Outcome } from '../read/use-pile.ts';
import { countOf } from './count.ts';

/** What became of several reports: `3 added, 1 known before, 1 could not be read`. */
export function pileInWords(outcomes: readonly Outcome[]): string {
  const added = outcomes.filter((one) => 'added' in one && one.added.added).length;
  const failed = outcomes.filter((one) => 'problem' in one).length;
  const known = outcomes.length - added - failed;
  const words = say().claims;
  return [
    words.added(countOf(added, 'report')),
    ...(known > 0 ? [words.knownBefore(known)] : []),
    ...(failed > 0 ? [words.unreadable(failed)] : []),
  ].join(', ');
}
