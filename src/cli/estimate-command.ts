import { userInfo } from 'node:os';
import type { Answered, AskedStatement } from '../model/asked-statement.ts';
import { type Day, endOf } from '../model/day.ts';
import type { Estimate, Move } from '../model/estimate.ts';
import type { Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import { answerOf } from '../service/answer-of.ts';
import { checkWatches } from '../service/check-watches.ts';
import {
  defaultSeed,
  type FollowedSeries,
  type FuseOptions,
  followReadings,
  followTable,
  lastDay,
  movesSince,
  refusedSeries,
} from '../service/estimate-case.ts';
import { issueEstimates } from '../service/issue-estimates.ts';
import { tripped, watchesOf } from '../service/keep-watch.ts';
import { dayOf } from '../service/open-case.ts';
import type { Profile } from '../service/profiles.ts';
import { readTable } from '../service/read-table.ts';
import { standingOf } from '../service/standing-of.ts';
import { sayProblem } from './say-problem.ts';
import { showEstimate } from './show-estimate.ts';
import { showWarnings } from './show-watch.ts';
import { styleFor } from './style.ts';
import { withReadings } from './with-readings.ts';

/** What `muster estimate` takes. */
export interface EstimateOptions {
  readonly asOf?: Day;
  /** An earlier day of knowledge: what moved the estimates since is told. */
  readonly since?: Day;
  readonly json?: boolean;
  readonly all?: boolean;
  readonly profile: Profile;
  readonly levels?: readonly number[];
  readonly fractionOfPeak?: readonly number[];
  /** Of each series, how probable these are. */
  readonly ask?: readonly AskedStatement[];
  readonly seed?: number;
  readonly store?: string;
  /** As the case stood at the end of this day: what was kept by then, as it had been reviewed. */
  readonly known?: Day;
  /** Why the estimates are given out: they are kept as they are. */
  readonly issue?: string;
  readonly who?: string;
}

/** Series with fewer independent origins than this are only counted, unless all are asked for. */
const fewestOrigins = 2;

/** Reads what is new in a folder, or a table of claims, and prints the estimate of every series; the exit status. */
export async function runEstimate(path: string, options: EstimateOptions, signal: AbortSignal): Promise<number> {
  if (/\.(csv|tsv)$/i.test(path)) return runTable(path, options);
  return withReadings(path, options, signal, async (opened, readings) => {
    const asOf = options.asOf ?? lastDay(readings) ?? dayOf(new Date());
    const standing = await standingOf(opened, readings, options.known && endOf(options.known));
    const followed = print((day) => followReadings(readings, day, fusedBy(options), standing), asOf, options, {
      all: options.all === true,
      undated: undatedStrengths(readings),
      problems: [],
    });
    const isNow = asOf === lastDay(readings) && options.known === undefined && options.seed === undefined;
    if (isNow) {
      await checkWatches(opened, followed, asOf);
      const open = tripped(await watchesOf(opened));
      if (options.json !== true) process.stdout.write(showWarnings(open, styleFor(process.stdout)));
    }
    if (options.issue !== undefined) {
      const { issue: why, who = userInfo().username, seed = defaultSeed } = options;
      const estimates = followed.map(({ estimate }) => estimate);
      await issueEstimates(opened, estimates, seed, { who, why });
    }
  });
}

/** Prints the estimates of a table of claims; rows that cannot be used are problems. */
function runTable(path: string, options: EstimateOptions): number {
  const { series, problems: misread } = readTable(path);
  const said = series.flatMap(({ evidence }) => evidence.map(({ saidAt }) => saidAt)).sort();
  const asOf = options.asOf ?? said.at(-1);
  if (asOf === undefined) {
    for (const problem of misread) sayProblem(problem);
    sayProblem({
      code: 'service/no-claims',
      message: `Cannot estimate from ${path}: no row of it is a claim`,
      at: null,
    });
    return 1;
  }
  const problems = [...misread, ...refusedSeries(series, asOf)];
  print((day) => followTable(series, { ...fusedBy(options), asOf: day }), asOf, options, {
    all: true,
    undated: 0,
    problems,
  });
  for (const problem of problems) sayProblem(problem);
  return problems.some(({ code }) => code !== 'fusion/unknown-column') ? 1 : 0;
}

interface Printed {
  readonly all: boolean;
  readonly undated: number;
  readonly problems: readonly Problem[];
}

function print(
  followedOn: (asOf: Day) => FollowedSeries[],
  asOf: Day,
  options: EstimateOptions,
  printed: Printed,
): readonly FollowedSeries[] {
  const followed = followedOn(asOf);
  const estimates = followed.map(({ estimate }) => estimate);
  const told: Told = {
    moves:
      options.since === undefined
        ? new Map()
        : movesSince(
            followedOn(options.since).map(({ estimate }) => estimate),
            estimates,
          ),
    answers: new Map(
      followed.map((series) => [series.estimate, (options.ask ?? []).map((asked) => answerOf(series, asked))]),
    ),
  };
  process.stdout.write(
    options.json === true
      ? `${JSON.stringify(asTable(estimates, told, asOf, options, printed.problems))}\n`
      : humanText(estimates, told, asOf, printed),
  );
  return followed;
}

/** What is told of estimates beside themselves. */
interface Told {
  readonly moves: ReadonlyMap<Estimate, Move>;
  readonly answers: ReadonlyMap<Estimate, readonly Answered[]>;
}

function fusedBy({ levels, fractionOfPeak, seed }: EstimateOptions): Omit<FuseOptions, 'asOf'> {
  return {
    ...(levels === undefined ? {} : { levels }),
    ...(fractionOfPeak === undefined ? {} : { fractionsOfPeak: fractionOfPeak }),
    ...(seed === undefined ? {} : { seed }),
  };
}

function humanText(
  estimates: readonly Estimate[],
  { moves, answers }: Told,
  asOf: Day,
  { all, undated, problems }: Printed,
): string {
  const style = styleFor(process.stdout);
  if (estimates.length === 0) {
    const lost = undated === 0 ? '' : ` ${undated} could not be placed in time: their reports have no date.`;
    return `No claim of a force's strength${problems.length === 0 ? '' : ' that can be used'} was known on ${asOf}.${lost}\n`;
  }
  const shown = all ? estimates : estimates.filter((estimate) => originCount(estimate) >= fewestOrigins);
  const left = estimates.length - shown.length;
  const note =
    left === 0
      ? ''
      : style('dim', `${left} further series rest${left === 1 ? 's' : ''} on one origin each: --all shows them\n`);
  return `${shown.map((estimate) => `${showEstimate(estimate, style, moves.get(estimate), answers.get(estimate))}\n`).join('\n')}${left > 0 && shown.length > 0 ? '\n' : ''}${note}`;
}

/** Claims of strength that nothing dates. */
function undatedStrengths(readings: readonly Reading[]): number {
  const claims = readings.flatMap((reading) => reading.claims);
  return claims.filter(({ forceStrength, time }) => forceStrength && time.saidAt === null).length;
}

function originCount(estimate: Estimate): number {
  return new Set(estimate.contributions.map(({ origin }) => origin)).size;
}

/** The format `muster.estimate/1`, for machines. */
function asTable(
  estimates: readonly Estimate[],
  { moves, answers }: Told,
  asOf: Day,
  { seed }: EstimateOptions,
  problems: readonly Problem[],
): object {
  return {
    format: 'muster.estimate/1',
    asOf,
    seed: seed ?? defaultSeed,
    series: estimates.map((estimate) => ({
      force: estimate.key.forceName,
      area: estimate.key.area,
      scope: estimate.key.scope,
      unit: estimate.key.scope === 'personnel' ? 'person' : estimate.key.scope,
      days: estimate.days,
      statements: estimate.statements,
      ...(answers.get(estimate)?.length ? { asked: answers.get(estimate) } : {}),
      sources: estimate.sources,
      claims: [
        ...estimate.contributions.map(({ claim, ...contribution }) => ({ id: claim, ...contribution })),
        ...estimate.processes.map(({ claim, ...process }) => ({ id: claim, weight: 1, role: 'process', ...process })),
      ],
      origins: estimate.origins,
      contradictions: estimate.contradictions,
      explanations: estimate.explanations,
      changes: estimate.changes,
      conversions: estimate.conversions,
      wanted: estimate.wanted,
      relativeTo: estimate.relativeTo,
      unused: estimate.unused,
      ...(moves.has(estimate) ? { moved: moves.get(estimate) } : {}),
    })),
    problems,
  };
}
