import type { Outcome } from '../read/use-pile.ts';
import { countOf } from './count.ts';

/** What became of several reports: `3 added, 1 known before, 1 could not be read`. */
export function pileInWords(outcomes: readonly Outcome[]): string {
  const added = outcomes.filter((one) => 'added' in one && one.added.added).length;
  const failed = outcomes.filter((one) => 'problem' in one).length;
  const known = outcomes.length - added - failed;
  return [
    `${countOf(added, 'report')} added`,
    ...(known > 0 ? [`${known} known before`] : []),
    ...(failed > 0 ? [`${failed} could not be read`] : []),
  ].join(', ');
}
