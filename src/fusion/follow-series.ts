import type { Answer, AskedStatement } from '../model/asked-statement.ts';
import type { Day } from '../model/day.ts';
import type { DayBand, Estimate, SeriesKey } from '../model/estimate.ts';
import type { Evidence } from '../model/evidence.ts';
import { answerAsked } from './answers/answer-asked.ts';
import { dayBand, withCommonError } from './answers/day-band.ts';
import { type KeptWorlds, keepWorlds } from './answers/kept-worlds.ts';
import { levelsFrom } from './estimate-bases.ts';
import { estimateFrom, type FuseOptions, inferEvidence } from './fuse.ts';
import { cellsOf, directionsOf } from './inference/forward-backward.ts';
import { priors } from './priors.ts';
import { bySaying, type ReadSeries, readSeries } from './read-series.ts';

/** The headline that other evidence would give, without inferring it all anew. */
export interface Foreseen {
  readonly headline: DayBand;
  /** The last day on which anything was said that bears on it. */
  readonly heard: Day;
  /** As of `FollowedSeries`, of the headline's day alone; null where other days are asked about. */
  readonly ask: (asked: AskedStatement) => Answer | null;
  /**
   * True where the worlds of the estimate serve for this evidence as well: no source spoke for the second time, no claim lies before the first day, and at
   * least half of the worlds that counted still do. Else the headline is a first glance, and `fuse` should follow.
   */
  readonly settled: boolean;
}

/** An estimate that can be asked at once what a claim, a correction or a grade would do to it. */
export interface FollowedSeries {
  /** Made when somebody first looks at it: what each claim does to it takes about as long as to infer it. */
  readonly estimate: Estimate;
  /** The last day on which anything was said that bears on it. */
  readonly heard: Day;
  /**
   * Had the evidence been this, known by the end of `asOf` (not before the estimate's own day): claims added, late or in order, left out, corrected or graded
   * otherwise. Null where no claim would bear on any day. The order of the evidence makes no difference.
   */
  readonly foresee: (evidence: readonly Evidence[], asOf?: Day) => Foreseen | null;
  /** How probable a statement is, or why that cannot be told. */
  readonly ask: (asked: AskedStatement) => Answer;
}

/** Fuses a series and keeps its worlds, so that changes of the evidence can be foreseen; null where `fuse` gives none. */
export function followSeries(
  key: SeriesKey,
  evidence: readonly Evidence[],
  options: FuseOptions,
): FollowedSeries | null {
  const inferred = inferEvidence(key, evidence, options);
  if (inferred === null) return null;
  const { series } = inferred;
  const { grid, first, shifts } = series;
  let kept: KeptWorlds | null = null;
  let like = series;
  let estimate: Estimate | null = null;
  return {
    get estimate() {
      estimate ??= estimateFrom(key, inferred, options);
      return estimate;
    },
    heard: heardIn(series),
    ask: (asked) => answerAsked(inferred.inferred, first, asked),
    foresee: (changed, asOf = options.asOf) => {
      if (kept === null) {
        kept = keepWorlds(inferred.inferred, inferred.inferred.worlds.length);
        like = { ...series, levels: series.levels ?? levelsFrom(grid, inferred.inferred.marginals, first) };
      }
      const known = changed.filter(({ saidAt }) => saidAt <= asOf).sort(bySaying);
      const next = readSeries(known, grid, key.scope, asOf, like);
      if (next.near.length === 0) return null;
      const { model } = next;
      const needed = next.needed();
      const { message, effective } = kept.hadBeen(model, needed);
      const isShared = needed.every(({ kind, name }) =>
        shifts.some((shift) => shift.kind === kind && shift.name === name),
      );
      const isWithin = next.far.length === series.far.length;
      const spoken = model.factors.reduce(
        (latest, { days }) => Math.max(latest, days.at(-1)!),
        Number.NEGATIVE_INFINITY,
      );
      const [cells, directions] = [cellsOf(model.dynamics, message), directionsOf(model.dynamics, message)];
      const today = first + model.lastDay;
      const isSilent = model.lastDay - spoken > priors.silence;
      const alone = { model: { grid, lastDay: 0 }, marginals: [cells], directions: [directions], paths: [] };
      return {
        headline: dayBand(grid, withCommonError(grid, cells), directions, today, isSilent),
        heard: heardIn(next),
        ask: (asked) => (asked.kind === 'reached' || asked.kind === 'fall' ? null : answerAsked(alone, today, asked)),
        settled: isShared && isWithin && effective >= 0.5 * kept.asSaid.effective,
      };
    },
  };
}

function heardIn({ near, placement: { references, statuses } }: ReadSeries): Day {
  return [...near, ...references, ...statuses].map(({ claim }) => claim.saidAt).reduce((a, b) => (a > b ? a : b));
}
