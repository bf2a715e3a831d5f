import type { Answer, AskedStatement, Bound } from '../../model/asked-statement.ts';
import { type Day, dayFromNumber, dayNumber } from '../../model/day.ts';
import { gridQuantile } from '../../stats/grid-quantile.ts';
import type { Grid } from '../inference/grid.ts';
import type { Inferred } from '../inference/infer-series.ts';
import { showNumber } from '../wording/show-number.ts';
import { withCommonError } from './day-band.ts';
import { belowLevel } from './statements.ts';

/** What is told of the days of a run. */
type Told = Pick<Inferred, 'marginals' | 'directions' | 'paths'> & {
  readonly model: Pick<Inferred['model'], 'grid' | 'lastDay'>;
};

/**
 * The probability of a statement, from the worlds of a series that begins on the day `first` (days since 1970-01-01): of one day exactly, of several days
 * jointly over the sampled paths, with the error that all sources share where a number is named. Problems: `fusion/day-outside` where a day is none of the
 * estimate's, `fusion/number-outside` where the number is beyond the strengths that are told apart.
 */
export function answerAsked(
  { model, marginals, directions, paths }: Told,
  first: number,
  asked: AskedStatement,
): Answer {
  const { grid, lastDay } = model;
  const at = (day: Day | null): number => (day === null ? lastDay : dayNumber(day) - first);
  const outside = daysOf(asked).find((day) => !(at(day) >= 0 && at(day) <= lastDay));
  if (outside !== undefined)
    return problem(
      'day-outside',
      `Cannot tell of ${outside}: the estimate runs from ${dayFromNumber(first)} to ${dayFromNumber(first + lastDay)}`,
    );
  if ('number' in asked && (asked.number < grid.floor || asked.number > grid.ceiling))
    return problem(
      'number-outside',
      `Cannot tell whether there are ${asked.bound} than ${showNumber(asked.number)}: numbers from ${showNumber(grid.floor)} to ${showNumber(grid.ceiling)} are told apart`,
    );
  const earlier = (from: Day | null, until: number): number =>
    from === null ? highestDay(grid, marginals.slice(0, until + 1)) : at(from);
  switch (asked.kind) {
    case 'level':
      return { probability: beyond(grid, marginals[at(asked.on)]!, asked) };
    case 'reached':
      return { probability: beyond(grid, extremes(grid, paths, at(asked.by), asked.bound), asked) };
    case 'fall':
      return { probability: fallen(grid, paths, earlier(asked.from, at(asked.until)), at(asked.until), asked.share) };
    case 'regime':
      return { probability: directions[at(asked.on)]![asked.direction] };
  }
}

function daysOf(asked: AskedStatement): readonly (Day | null)[] {
  switch (asked.kind) {
    case 'level':
    case 'regime':
      return [asked.on];
    case 'reached':
      return [asked.by];
    case 'fall':
      return [asked.from, asked.until];
  }
}

/** How much of a distribution over the grid and "none" lies below a number, or above it. */
function beyond(
  grid: Grid,
  distribution: Float64Array,
  { bound, number }: { readonly bound: Bound; readonly number: number },
): number {
  const below = belowLevel(grid, withCommonError(grid, distribution), number);
  return bound === 'fewer' ? below : 1 - below;
}

/** The distribution of the least strength, or of the most, up to a day. */
function extremes(grid: Grid, paths: readonly Int16Array[], until: number, bound: Bound): Float64Array {
  const counted = new Float64Array(grid.size + 1);
  // "None" has the last index, and is the least of all.
  const rank = (state: number): number => (state === grid.size ? -1 : state);
  for (const path of paths) {
    let extreme = rank(path[0]!);
    for (let day = 1; day <= until; day++) {
      const state = rank(path[day]!);
      extreme = bound === 'fewer' ? Math.min(extreme, state) : Math.max(extreme, state);
    }
    counted[extreme === -1 ? grid.size : extreme]! += 1 / paths.length;
  }
  return counted;
}

/** The day whose median is highest; the first of several. */
function highestDay({ size }: Grid, marginals: readonly Float64Array[]): number {
  const medians = marginals.map((marginal) => gridQuantile(marginal, size, 0.5, marginal[size]) ?? -1);
  return medians.indexOf(Math.max(...medians));
}

/** The share of paths on which there is less by a share than there was; an error that both days have makes no difference. */
function fallen(grid: Grid, paths: readonly Int16Array[], from: number, until: number, share: number): number {
  const steps = -Math.log(1 - share) / grid.step;
  let fell = 0;
  for (const path of paths) {
    const [before, after] = [path[from]!, path[until]!];
    if (before < grid.size && (after === grid.size || before - after >= steps)) fell++;
  }
  return fell / paths.length;
}

function problem(code: string, message: string): Answer {
  return { problem: { code: `fusion/${code}`, message, at: null } };
}
