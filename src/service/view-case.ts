import type { FollowedSeries } from '../fusion/follow-series.ts';
import type { Answered } from '../model/asked-statement.ts';
import type { Day } from '../model/day.ts';
import type { Estimate } from '../model/estimate.ts';
import type { Foresight } from '../model/foresight.ts';
import { ProblemError } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import type { Standing } from '../model/standing.ts';
import type { WatchState } from '../model/watch.ts';
import { answerTyped } from './answer-of.ts';
import { checkWatches, watchStates } from './check-watches.ts';
import { readingsOf } from './describe-case.ts';
import { followReadings, lastDay } from './estimate-case.ts';
import { followAgain } from './follow-again.ts';
import { foresee, type Supposition } from './foresee.ts';
import { watchesOf } from './keep-watch.ts';
import { keptEstimates } from './kept-estimates.ts';
import type { Case } from './open-case.ts';
import { seriesAddress } from './series-name.ts';
import { effectOf, untouched } from './settle-readings.ts';
import { standingOf } from './standing-of.ts';

/** A case as it stands, kept in memory until its ledger grows, by this program or another. */
export interface CaseView {
  readonly readings: () => Promise<readonly Reading[]>;
  /** What people made of them. */
  readonly standing: () => Promise<Standing>;
  /** Where they are made anew, as of the last day, warnings are raised and cleared. */
  readonly estimatesOn: (day: Day) => Promise<readonly Estimate[]>;
  /** What something that is not said would do to the estimates of a day. */
  readonly foreseeOn: (day: Day, supposition: Supposition) => Promise<readonly Foresight[]>;
  /** What a series, by its address, says on a day to statements as they are typed; null where there is no such series. */
  readonly askOn: (day: Day, series: string, typed: readonly string[]) => Promise<readonly Answered[] | null>;
  /** How each watch stands on a day; on the last, warnings are raised and cleared. */
  readonly watchesOn: (day: Day) => Promise<readonly WatchState[]>;
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
  const follow = async (day: Day): Promise<Followed> => {
    const made: Followed = { day, standing, series: followReadings(readings, day, {}, standing, followOnce) };
    followed = made;
    const all = made.series.map(({ estimate }) => estimate);
    estimates.set(day, all);
    if (day !== lastDay(readings)) return made;
    const from = { day, read: brought, effect: effectOf(standing) };
    await warn(made.series, day);
    kept.keep(from, all);
    return made;
  };
  const keptOn = (day: Day): readonly Estimate[] | null => {
    if (day !== lastDay(readings)) return null;
    const found = kept.find({ day, read: brought, effect: effectOf(standing) });
    if (found !== null) estimates.set(day, found);
    return found;
  };
  /** Those that some address: from what is followed, where that still holds, else followed alone. */
  const someOn = (day: Day, addresses: ReadonlySet<string>): readonly FollowedSeries[] => {
    if (followed?.day === day && effectOf(followed.standing) === effectOf(standing)) return followed.series;
    const some: typeof followOnce = (key, ...others) =>
      addresses.has(seriesAddress(key)) ? followOnce(key, ...others) : null;
    return followReadings(readings, day, {}, standing, some);
  };
  const warn = async (series: readonly FollowedSeries[], day: Day): Promise<void> => {
    try {
      await checkWatches(opened, series, day);
    } catch (error) {
      // Whoever may not write in the case, or cannot for now, still reads its estimates; the next who makes them warns.
      if (!(error instanceof ProblemError)) throw error;
    }
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
      return estimates.get(day) ?? keptOn(day) ?? (await follow(day)).series.map(({ estimate }) => estimate);
    },
    foreseeOn: async (day, supposition) => {
      await refresh();
      const known = followed?.day === day ? followed : await follow(day);
      return foresee(known.series, readings, day, standing, supposition, known.standing);
    },
    askOn: async (day, address, typed) => {
      await refresh();
      const series = someOn(day, new Set([address])).find(({ estimate }) => seriesAddress(estimate.key) === address);
      return series === undefined ? null : typed.map((each) => answerTyped(series, each));
    },
    watchesOn: async (day) => {
      await refresh();
      const watches = await watchesOf(opened);
      const addresses = new Set(watches.flatMap(({ rule }) => (rule === null ? [] : [seriesAddress(rule.series)])));
      if (addresses.size === 0) return [];
      const series = someOn(day, addresses);
      if (day === lastDay(readings)) await warn(series, day);
      return watchStates(watches, series, day);
    },
  };
}
