import type { FollowedSeries } from '../fusion/follow-series.ts';
import { standingKinds } from '../ledger/fold-standing.ts';
import type { Answered } from '../model/asked-statement.ts';
import type { Board } from '../model/case.ts';
import type { Day } from '../model/day.ts';
import type { Estimate } from '../model/estimate.ts';
import type { Foresight } from '../model/foresight.ts';
import type { LedgerEntry } from '../model/ledger-entry.ts';
import { ProblemError } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import type { Standing } from '../model/standing.ts';
import type { WatchState } from '../model/watch.ts';
import type { WatchReplay } from '../model/watch-replay.ts';
import { copiesAgain } from '../origins/copies-again.ts';
import { answerTyped } from './answer-of.ts';
import { checkWatches, watchStates } from './check-watches.ts';
import { readingsOf } from './describe-case.ts';
import { evidenceUnder, followReadings, lastDay, type SeriesEvidence } from './estimate-case.ts';
import { followAgain } from './follow-again.ts';
import { keepFootings } from './footings.ts';
import { foresee, type Supposition } from './foresee.ts';
import { keepReplays } from './keep-replays.ts';
import { watchesOf } from './keep-watch.ts';
import { keptEstimates, type MadeFrom } from './kept-estimates.ts';
import type { Case } from './open-case.ts';
import { recentDays } from './recent-days.ts';
import { type Part, partOf, type SentEstimates, sentEstimates } from './sent-estimates.ts';
import { seriesAddress } from './series-name.ts';
import { effectOf, untouched } from './settle-readings.ts';
import { standingOf } from './standing-of.ts';

/** A case as it stands, kept in memory until its ledger grows, by this program or another. */
export interface CaseView {
  readonly readings: () => Promise<readonly Reading[]>;
  /** What people made of them. */
  readonly standing: () => Promise<Standing>;
  /**
   * A list of the estimates of a day, or of a part of them, as JSON in UTF-8. Where they are made anew, as of the last day, warnings are raised and cleared; as of
   * another, a series that is asked for alone is made alone.
   */
  readonly estimatesJson: (day: Day, part?: Part) => Promise<Uint8Array>;
  readonly estimatesOn: (day: Day) => Promise<readonly Estimate[]>;
  /** The same where they are kept and hold, told without reading a report of the case; else null. */
  readonly keptJson: (day: Day, part?: Part) => Promise<Uint8Array | null>;
  /** Where every series stands in those; none where they are not kept. */
  readonly keptHeadlines: (day: Day) => Promise<Board['headlines']>;
  /** What something that is not said would do to the estimates of a day. */
  readonly foreseeOn: (day: Day, supposition: Supposition) => Promise<readonly Foresight[]>;
  /** What a series, by its address, says on a day to statements as they are typed; null where there is no such series. */
  readonly askOn: (day: Day, series: string, typed: readonly string[]) => Promise<readonly Answered[] | null>;
  /** How each watch stands on a day; on the last, warnings are raised and cleared. */
  readonly watchesOn: (day: Day) => Promise<readonly WatchState[]>;
  /** How a watch would have gone had it been kept all along, as far as that is reckoned by now; null where there is no such watch. */
  readonly replayOf: (watch: string) => Promise<WatchReplay | null>;
}

/** The series of one day, with the standing that they were followed under. */
interface Followed {
  readonly day: Day;
  readonly standing: Standing;
  readonly series: readonly FollowedSeries[];
}

/** What was said of each series by one day, under one standing. */
interface Spoken {
  readonly day: Day;
  readonly standing: Standing;
  readonly readings: readonly Reading[];
  readonly evidence: ReturnType<typeof evidenceUnder>;
}

/** Of how many days the estimates are kept: whoever goes back and forth between some is answered at once. */
const mostDays = 16;

/** Kinds of entries that bring something to read. */
const bringing = ['capture', 'reading'] as const;
/** Those that can bear on estimates. */
const bearing = [...bringing, ...standingKinds];

/** Looks at a case. */
export function viewCase(opened: Case): CaseView {
  const { ledger } = opened;
  let [length, seen, read] = [-1, '', ''];
  let readings: readonly Reading[] = [];
  let standing = untouched;
  const followOnce = followAgain();
  const copies = copiesAgain();
  const kept = keptEstimates(opened);
  const estimates = recentDays<SentEstimates>(mostDays);
  /** Kept for questions, one day's alone since they are large. */
  let followed: Followed | null = null;
  const footings = keepFootings(followOnce);
  const replayed = keepReplays();
  /** What is said of each series, as people have put it. */
  let spoken: Spoken | null = null;
  /** The last entry of some kinds, and when it was added. */
  const lastOf = async (kinds: readonly LedgerEntry['kind'][]): Promise<string> => {
    const entry = (await ledger.entries({ kinds, last: 1 }))[0];
    return `${entry?.position ?? 0} ${entry?.recordedAt}`;
  };
  const refreshNow = async (): Promise<void> => {
    const now = await ledger.length();
    if (now === length) return;
    const seenNow = await lastOf(bearing);
    const readNow = await lastOf(bringing);
    const current = readNow === read ? readings : await readingsOf(opened);
    const said = await standingOf(opened, current);
    if (readNow !== read) {
      followed = null;
      footings.forget();
    }
    if (readNow !== read || effectOf(said) !== effectOf(standing)) estimates.clear();
    [length, seen, read, readings, standing] = [now, seenNow, readNow, current, said];
  };
  let refreshing: Promise<void> = Promise.resolve();
  /** One after the other: two at once would read everything twice, and the older of them might have the last word. */
  const refresh = (): Promise<void> => {
    refreshing = refreshing.then(refreshNow, refreshNow);
    return refreshing;
  };
  const madeFrom = (day: Day): MadeFrom => ({ day, read, effect: effectOf(standing) });
  const follow = async (day: Day): Promise<Followed> => {
    const made: Followed = {
      day,
      standing,
      series: followReadings(readings, day, {}, standing, { follow: footings.follow, copies }),
    };
    followed = made;
    const sent = sentEstimates(made.series.map(({ estimate }) => estimate));
    estimates.set(day, sent);
    if (day !== lastDay(readings)) return made;
    const [from, last] = [madeFrom(day), seen];
    await warn(made.series, day);
    kept.keep(from, last, sent, made.series.map(headlineOf));
    return made;
  };
  const findKept = (day: Day): SentEstimates | null => {
    if (day !== lastDay(readings)) return null;
    const found = kept.find(madeFrom(day), seen);
    if (found !== null) estimates.set(day, found);
    return found;
  };
  /** Those that some address: from what is followed, where that still holds, else followed alone. */
  const someOn = (day: Day, addresses: ReadonlySet<string>): readonly FollowedSeries[] => {
    if (followed?.day === day && effectOf(followed.standing) === effectOf(standing)) return followed.series;
    const some: typeof followOnce = (key, ...others) =>
      addresses.has(seriesAddress(key)) ? followOnce(key, ...others) : null;
    return followReadings(readings, day, {}, standing, { follow: some, copies });
  };
  const warn = async (series: readonly FollowedSeries[], day: Day): Promise<void> => {
    try {
      await checkWatches(opened, series, day);
    } catch (error) {
      // Whoever may not write in the case, or cannot for now, still reads its estimates; the next who makes them warns.
      if (!(error instanceof ProblemError)) throw error;
    }
  };
  const estimatesJson = async (day: Day, part: Part = 'whole'): Promise<Uint8Array> => {
    await refresh();
    const known = estimates.get(day) ?? findKept(day);
    if (known !== null) return partOf(known, part);
    const isAlone = typeof part === 'object' && 'series' in part && day !== lastDay(readings);
    const series = isAlone ? someOn(day, new Set([part.series])) : (await follow(day)).series;
    return partOf(estimates.get(day) ?? sentEstimates(series.map(({ estimate }) => estimate)), part);
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
    estimatesJson,
    estimatesOn: async (day) => estimatesIn(await estimatesJson(day)),
    keptJson: async (day, part = 'whole') => {
      const found = kept.findSeen(day, await lastOf(bearing));
      return found === null ? null : partOf(found, part);
    },
    keptHeadlines: async (day) => kept.findHeadlines(day, await lastOf(bearing)),
    foreseeOn: async (day, supposition) => {
      await refresh();
      if (spoken?.day !== day || spoken.standing !== standing || spoken.readings !== readings)
        spoken = { day, standing, readings, evidence: evidenceUnder(readings, day, standing, copies) };
      const { evidence } = spoken;
      const given = {
        evidenceUnder: (said: Standing) => (said === standing ? evidence : evidenceUnder(readings, day, said, copies)),
        footingOf: (series: SeriesEvidence) => footings.of(series, day),
      };
      return foresee(given, day, standing, supposition);
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
    replayOf: async (watch) => {
      await refresh();
      const { rule = null, given = null } = (await watchesOf(opened)).find(({ name }) => name === watch) ?? {};
      if (rule === null || given === null) return null;
      const id = JSON.stringify([given.position, read, effectOf(standing)]);
      return replayed(watch, { id, rule, readings, standing });
    },
  };
}

function headlineOf({ estimate: { key, headline, contributions } }: FollowedSeries): Board['headlines'][number] {
  return { key, headline, origins: new Set(contributions.map(({ origin }) => origin)).size };
}

/** The estimates that a view gives as JSON. */
export function estimatesIn(json: Uint8Array): readonly Estimate[] {
  return JSON.parse(new TextDecoder().decode(json)) as Estimate[];
}
