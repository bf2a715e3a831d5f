import type { FollowedSeries } from '../fusion/follow-series.ts';
import type { Answered, AskedStatement } from '../model/asked-statement.ts';
import { parseAsked, writeAsked } from '../model/parse-asked.ts';

/** What a series says to a statement. */
export function answerOf(series: FollowedSeries, asked: AskedStatement): Answered {
  return { ask: writeAsked(asked), asked, ...series.ask(asked) };
}

/** The same for one as it was typed; where it cannot be read, why. */
export function answerTyped(series: FollowedSeries, typed: string): Answered {
  const asked = parseAsked(typed);
  return 'code' in asked ? { ask: typed, asked: null, problem: asked } : answerOf(series, asked);
}
