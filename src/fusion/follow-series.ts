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
import { bySaying, readSeries } from './read-series.ts';

/** The headline that other evidence would give, without inferring it all anew. */
export interface Foreseen {
  readonly headline: DayBand;
  /**
   * True where the worlds of the estimate serve for this evidence as well: no source spoke for the second time, no claim lies before the first day, and at
   * least half of the worlds that counted still do. Else the headline is a first glance, and `fuse` should follow.
   */
  readonly settled: boolean;
}

/** An estimate that can be asked at once what a claim, a correction or a grade would do to it. */
export interface FollowedSeries {
  readonly estimate: Estimate;
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
  return {
    estimate: estimateFrom(key, inferred, options),
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
      const headline = dayBand(
        grid,
        withCommonError(grid, cellsOf(model.dynamics, message)),
        directionsOf(model.dynamics, message),
        first + model.lastDay,
        model.lastDay - spoken > priors.silence,
      );
      return { headline, settled: isShared && isWithin && effective >= 0.5 * kept.asSaid.effective };
    },
  };
}
