import type { FollowedSeries } from '../fusion/follow-series.ts';
import type { Day } from '../model/day.ts';
import type { Estimate } from '../model/estimate.ts';
import type { Foresight } from '../model/foresight.ts';
import type { Reading } from '../model/reading.ts';
import type { Standing } from '../model/standing.ts';
import { readingsOf } from './describe-case.ts';
import { followReadings, lastDay } from './estimate-case.ts';
import { followAgain } from './follow-again.ts';
import { foresee, type Supposition } from './foresee.ts';
import { keptEstimates } from './kept-estimates.ts';
import type { Case } from './open-case.ts';
import { effectOf, untouched } from './settle-readings.ts';
import { standingOf } from './standing-of.ts';

/** A case as it stands, kept in memory until its ledger grows, by this program or another. */
export interface CaseView {
  readonly readings: () => Promise<readonly Reading[]>;
  /** What people made of them. */
  readonly standing: () => Promise<Standing>;
  readonly estimatesOn: (day: Day) => Promise<readonly Estimate[]>;
  /** What something that is not said would do to the estimates of a day. */
  readonly foreseeOn: (day: Day, supposition: Supposition) => Promise<readonly Foresight[]>;
}

/** The series of one day, with the standing that they were followed under. */
interface Followed {
  readonly day: Day;
  readonly standing: Standing;
  readonly series: readonly FollowedSeries[];
}

/** Looks at a case. */
export function viewCase(opened: Case): CaseView {
  const { ledger } = opened;
  let [length, read] = [-1, -1];
  let readings: readonly Reading[] = [];
  let standing = untouched;
  let brought = '';
  const followOnce = followAgain();
  const kept = keptEstimates(opened);
  const estimates = new Map<Day, readonly Estimate[]>();
  /** Kept for questions, one day's alone since they are large, and while people only speak: what they said since is foreseen. */
  let followed: Followed | null = null;
  const refresh = async (): Promise<void> => {
    const now = await ledger.length();
    if (now === length) return;
    const entry = (await ledger.entries({ kinds: ['capture', 'reading'], last: 1 }))[0];
    const last = entry?.position ?? 0;
    const current = last === read ? readings : await readingsOf(opened);
    const said = await standingOf(opened, current);
    if (last !== read) followed = null;
    if (last !== read || effectOf(said) !== effectOf(standing)) estimates.clear();
    [length, read, readings, standing] = [now, last, current, said];
    brought = `${last} ${entry?.recordedAt}`;
  };
  const follow = (day: Day): Followed => {
    const made: Followed = { day, standing, series: followReadings(readings, day, {}, standing, followOnce) };
    followed = made;
    const all = made.series.map(({ estimate }) => estimate);
    estimates.set(day, all);
    if (day === lastDay(readings)) kept.keep({ day, read: brought, effect: effectOf(standing) }, all);
    return made;
  };
  const keptOn = (day: Day): readonly Estimate[] | null => {
    if (day !== lastDay(readings)) return null;
    const found = kept.find({ day, read: brought, effect: effectOf(standing) });
    if (found !== null) estimates.set(day, found);
    return found;
  };
  return {
    readings: async () => {
      await refresh();
      return readings;
    },
    standing: async () => {
      await refresh();
      return standing;
    },
    estimatesOn: async (day) => {
      await refresh();
      return estimates.get(day) ?? keptOn(day) ?? follow(day).series.map(({ estimate }) => estimate);
    },
    foreseeOn: async (day, supposition) => {
      await refresh();
      const known = followed?.day === day ? followed : follow(day);
      return foresee(known.series, readings, day, standing, supposition, known.standing);
    },
  };
}
