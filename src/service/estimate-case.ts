import { movedSince } from '../fusion/answers/moved-since.ts';
import { type FollowedSeries, followSeries } from '../fusion/follow-series.ts';
import { type FuseOptions, refusedOf } from '../fusion/fuse.ts';
import { gatherSeries, isAbout } from '../fusion/gather-series.ts';
import type { TableSeries } from '../fusion/link-scopes.ts';
import { priors } from '../fusion/priors.ts';
import type { Day } from '../model/day.ts';
import type { Estimate, Move, SeriesKey } from '../model/estimate.ts';
import type { Evidence, Judgement } from '../model/evidence.ts';
import type { Origin } from '../model/origin.ts';
import type { Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import type { Standing } from '../model/standing.ts';
import { type CopiesAmong, copiesAgain, copiesAmong } from '../origins/copies-again.ts';
import { findOrigins } from '../origins/find-origins.ts';
import { linkMemory } from '../origins/link-memory.ts';
import { memberships } from '../origins/memberships.ts';
import { knownBy } from './known-by.ts';
import { seriesAddress, seriesName } from './series-name.ts';
import { settleReadings, untouched } from './settle-readings.ts';

export type { FollowedSeries, FuseOptions };

/** What draws by chance where nobody gives a seed. */
export const defaultSeed = priors.sampling.seed;

/**
 * The estimates of every series that the readings speak of, as they stood at the end of a day; best supported first. `standing` is what
 * people made of claims and sources.
 */
export function estimateReadings(
  readings: readonly Reading[],
  asOf: Day,
  options: Omit<FuseOptions, 'asOf'> = {},
  standing: Standing = untouched,
): Estimate[] {
  return followReadings(readings, asOf, options, standing).map(({ estimate }) => estimate);
}

/** By what series are followed and copies found, where it is not as ever: with a memory, or some series alone. */
export interface Makers {
  readonly follow?: typeof followSeries;
  readonly copies?: CopiesAmong;
}

/** The same, with each series kept so that it can be asked what would change it. */
export function followReadings(
  readings: readonly Reading[],
  asOf: Day,
  options: Omit<FuseOptions, 'asOf'> = {},
  standing: Standing = untouched,
  { follow = followSeries, copies = copiesAmong }: Makers = {},
): FollowedSeries[] {
  const { known, judgement, origins } = originsAmong(readings, asOf, standing, copies);
  const originOf = new Map(origins.flatMap((origin) => origin.claims.map(({ claim }) => [claim as string, origin])));
  return gatherSeries(known, memberships(origins), judgement).flatMap(({ key, evidence, unused }) => {
    const followed = follow(key, evidence, { ...options, asOf });
    if (followed === null) return [];
    const spoken = [...evidence.map(({ id }) => id), ...unused.map(({ claim }) => claim)];
    const estimate: Estimate = {
      ...followed.estimate,
      origins: [...new Set(spoken.flatMap((claim) => originOf.get(claim) ?? []))],
      unused: [...followed.estimate.unused, ...unused],
    };
    return [{ ...followed, estimate }];
  });
}

/** A series with what is said of it, ready to be followed. */
export interface SeriesEvidence {
  readonly key: SeriesKey;
  readonly evidence: readonly Evidence[];
}

/** What the readings say of each series under some standing, by the series' name. */
export function evidenceUnder(
  readings: readonly Reading[],
  asOf: Day,
  standing: Standing,
  copies: CopiesAmong,
): ReadonlyMap<string, SeriesEvidence> {
  const { known, judgement, origins } = originsAmong(readings, asOf, standing, copies);
  return new Map(
    gatherSeries(known, memberships(origins), judgement).map(({ key, evidence }) => [
      seriesName(key),
      { key, evidence },
    ]),
  );
}

/**
 * What the readings say of one series under some standing, by the end of whichever day is asked for: days in order take over from each other what stays
 * as it was.
 */
export function evidenceByDay(
  key: SeriesKey,
  readings: readonly Reading[],
  standing: Standing,
  copies: CopiesAmong = copiesAgain(),
): (asOf: Day) => SeriesEvidence {
  const { readings: settled, judgement } = settleReadings(readings, standing);
  const parts = settled.map((reading) => ({
    report: reading.report,
    standing: withoutRejected(reading, judgement),
    about: { ...reading, claims: reading.claims.filter((claim) => isAbout(claim, key)) },
  }));
  const memory = linkMemory();
  return (asOf) => {
    const known = knownBy(parts, asOf);
    const origins = findOrigins(
      known.map((part) => part.standing),
      copies,
      memory,
    );
    const gathered = gatherSeries(
      known.map(({ about }) => about),
      memberships(origins),
      judgement,
    );
    return gathered.find((series) => seriesAddress(series.key) === seriesAddress(key)) ?? { key, evidence: [] };
  };
}

/** The origins of every claim of force strength that was known at the end of a day, earliest first. */
export function originsOf(readings: readonly Reading[], asOf: Day, standing: Standing = untouched): Origin[] {
  return originsAmong(readings, asOf, standing, copiesAmong).origins;
}

function originsAmong(readings: readonly Reading[], asOf: Day, standing: Standing, copies: CopiesAmong) {
  const { readings: known, judgement } = settleReadings(knownBy(readings, asOf), standing);
  const origins = findOrigins(
    known.map((reading) => withoutRejected(reading, judgement)),
    copies,
  );
  return { known, judgement, origins };
}

/** A rejected claim makes no two others one. */
function withoutRejected(reading: Reading, { rejected }: Judgement): Reading {
  return { ...reading, claims: reading.claims.filter(({ id }) => !rejected.has(id)) };
}

/** What moved each of `after` since `before`, by series; a series that is new has no entry. */
export function movesSince(before: readonly Estimate[], after: readonly Estimate[]): ReadonlyMap<Estimate, Move> {
  const known = new Map(before.map((estimate) => [seriesName(estimate.key), estimate]));
  return new Map(
    after.flatMap((estimate) => {
      const then = known.get(seriesName(estimate.key));
      return then === undefined ? [] : [[estimate, movedSince(then, estimate)] as const];
    }),
  );
}

/** Every series of a table of claims with its estimate. */
export function followTable(series: readonly TableSeries[], options: FuseOptions): FollowedSeries[] {
  return series.flatMap(({ key, evidence }) => followSeries(key, evidence, options) ?? []);
}

/** The series of a table that have no estimate though something was said by `asOf`, each with the reasons; problems `service/no-estimate`. */
export function refusedSeries(series: readonly TableSeries[], asOf: Day): Problem[] {
  return series.flatMap(({ key, evidence }) => {
    const refused = refusedOf(key, evidence, asOf);
    if (refused.length === 0) return [];
    const { forceName, area, scope } = key;
    const reasons = refused.map(({ claim, reason }) => `${claim}: ${reason}`).join('; ');
    const message = `Cannot estimate ${forceName} · ${area} · ${scope}: none of its rows can be used (${reasons})`;
    return [{ code: 'service/no-estimate', message, at: null }];
  });
}

/** The last day on which anything was published; null where no report is dated. */
export function lastDay(readings: readonly Reading[]): Day | null {
  let last: Day | null = null;
  for (const { report } of readings) {
    const day = report.publishedAt === null ? null : (report.publishedAt.slice(0, 10) as Day);
    if (day !== null && (last === null || day > last)) last = day;
  }
  return last;
}
