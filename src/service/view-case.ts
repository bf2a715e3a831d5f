import type { Day } from '../model/day.ts';
import type { Estimate } from '../model/estimate.ts';
import type { Reading } from '../model/reading.ts';
import { readingsOf } from './describe-case.ts';
import { estimateReadings } from './estimate-case.ts';
import type { Case } from './open-case.ts';
import { standingOf } from './standing-of.ts';

/** A case as it stands, kept in memory until its ledger grows, by this program or another. */
export interface CaseView {
  readonly readings: () => Promise<readonly Reading[]>;
  readonly estimatesOn: (day: Day) => Promise<readonly Estimate[]>;
}

/** Looks at a case. */
export function viewCase(opened: Case): CaseView {
  const { ledger } = opened;
  let [length, read] = [-1, -1];
  let readings: readonly Reading[] = [];
  const estimates = new Map<Day, readonly Estimate[]>();
  const refresh = async (): Promise<void> => {
    const now = await ledger.length();
    if (now === length) return;
    const last = (await ledger.entries({ kinds: ['capture', 'reading'], last: 1 }))[0]?.position ?? 0;
    if (last !== read) readings = await readingsOf(opened);
    estimates.clear();
    [length, read] = [now, last];
  };
  return {
    readings: async () => {
      await refresh();
      return readings;
    },
    estimatesOn: async (day) => {
      await refresh();
      const known = estimates.get(day);
      if (known !== undefined) return known;
      const [at, standing] = [length, await standingOf(opened, readings)];
      const made = estimateReadings(readings, day, {}, standing);
      // The ledger may have grown while this one was asked for.
      if (at === length) estimates.set(day, made);
      return made;
    },
  };
}
