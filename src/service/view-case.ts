import type { FollowedSeries } from '../fusion/follow-series.ts';
import type { Day } from '../model/day.ts';
import type { Estimate } from '../model/estimate.ts';
import type { Foresight } from '../model/foresight.ts';
import type { Reading } from '../model/reading.ts';
import { readingsOf } from './describe-case.ts';
import { followReadings } from './estimate-case.ts';
import { foresee, type Supposition } from './foresee.ts';
import type { Case } from './open-case.ts';
import { standingOf } from './standing-of.ts';

/** A case as it stands, kept in memory until its ledger grows, by this program or another. */
export interface CaseView {
  readonly readings: () => Promise<readonly Reading[]>;
  readonly estimatesOn: (day: Day) => Promise<readonly Estimate[]>;
  /** What something that is not said would do to the estimates of a day. */
  readonly foreseeOn: (day: Day, supposition: Supposition) => Promise<readonly Foresight[]>;
}

/** Looks at a case. */
export function viewCase(opened: Case): CaseView {
  const { ledger } = opened;
  let [length, read] = [-1, -1];
  let readings: readonly Reading[] = [];
  const estimates = new Map<Day, readonly Estimate[]>();
  /** The series of one day are kept for questions: they are large. */
  let followed: { readonly day: Day; readonly series: readonly FollowedSeries[] } | null = null;
  const refresh = async (): Promise<void> => {
    const now = await ledger.length();
    if (now === length) return;
    const last = (await ledger.entries({ kinds: ['capture', 'reading'], last: 1 }))[0]?.position ?? 0;
    if (last !== read) readings = await readingsOf(opened);
    estimates.clear();
    followed = null;
    [length, read] = [now, last];
  };
  const follow = async (day: Day): Promise<readonly FollowedSeries[]> => {
    if (followed?.day === day) return followed.series;
    const [at, standing] = [length, await standingOf(opened, readings)];
    const series = followReadings(readings, day, {}, standing);
    // The ledger may have grown while these were asked for.
    if (at === length) {
      followed = { day, series };
      estimates.set(
        day,
        series.map(({ estimate }) => estimate),
      );
    }
    return series;
  };
  return {
    readings: async () => {
      await refresh();
      return readings;
    },
    estimatesOn: async (day) => {
      await refresh();
      return estimates.get(day) ?? (await follow(day)).map(({ estimate }) => estimate);
    },
    foreseeOn: async (day, supposition) => {
      await refresh();
      return foresee(await follow(day), readings, day, await standingOf(opened, readings), supposition);
    },
  };
}
