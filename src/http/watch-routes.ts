import type { Hono } from 'hono';
import type { Answered } from '../model/asked-statement.ts';
import { parseAsked } from '../model/parse-asked.ts';
import type { Problem } from '../model/problem.ts';
import type { WatchState } from '../model/watch.ts';
import type { WatchReplay } from '../model/watch-replay.ts';
import type { WatchStanding } from '../model/watch-standing.ts';
import { keepWatch, retireWatch, usualThresholds, watchesOf } from '../service/keep-watch.ts';
import { lastDayOf } from '../service/last-day-of.ts';
import type { Case } from '../service/open-case.ts';
import type { Word } from '../service/review-claim.ts';
import { seriesAddress } from '../service/series-name.ts';
import type { CaseView } from '../service/view-case.ts';
import { answerWord, type Fields, wanted } from './answer-word.ts';
import { asOfIn } from './as-of-in.ts';
import { queryProblem } from './query-of.ts';
import { refuse } from './refuse.ts';

const mostAsked = 20;
const longestAsked = 200;

/**
 * What is asked of series and watched for in them; a series is named `FORCE|AREA|SCOPE`. `GET /api/statements?series=…&ask=…&ask=…&asOf=DAY`: how probable each
 * is. `GET /api/watches`: every watch as it stands, with the last warning; `GET /api/watches/states?asOf=DAY`: how far what they watch for has come.
 * `GET /api/watches/replay?name=NAME`: how one would have gone day by day, as far as a second more has it reckoned: to be asked again until all `days` are `replayed`.
 * `POST /api/watches` adds one or changes it (`name`, `series`, `ask`, and `trip` and `clear` where they are not the usual ones) or, with `"retire": true`,
 * retires it.
 */
export function addWatchRoutes(app: Hono, opened: Case, view: CaseView): void {
  app.get('/api/statements', async (context) => {
    const asOf = await asOfIn(context, opened);
    if (typeof asOf === 'object') return refuse(context, asOf);
    const { series = '' } = context.req.query();
    const asks = context.req.queries('ask') ?? [];
    if (asks.length === 0 || asks.length > mostAsked || asks.some((ask) => ask.length > longestAsked))
      return refuse(
        context,
        queryProblem(
          'ask',
          asks.join('", "'),
          `1 to ${mostAsked} statements of at most ${longestAsked} characters are`,
        ),
      );
    const answered = await view.askOn(asOf, series, asks);
    return answered === null ? refuse(context, noSeries(series)) : context.json<readonly Answered[]>(answered);
  });
  app.get('/api/watches', async (context) => context.json<readonly WatchStanding[]>(await watchesOf(opened)));
  app.get('/api/watches/states', async (context) => {
    const asOf = await asOfIn(context, opened);
    if (typeof asOf === 'object') return refuse(context, asOf);
    return context.json<readonly WatchState[]>(await view.watchesOn(asOf));
  });
  app.get('/api/watches/replay', async (context) => {
    const { name = '' } = context.req.query();
    const replay = await view.replayOf(name);
    return replay === null ? refuse(context, noWatch(name)) : context.json<WatchReplay>(replay);
  });
  app.post('/api/watches', (context) =>
    answerWord(context, async (fields, word) => {
      const kept = await keepWatchOf(opened, view, fields, word);
      // What is watched for may be so already: it trips at once.
      if (!('code' in kept) && !('newer' in kept)) await view.watchesOn(await lastDayOf(opened));
      return kept;
    }),
  );
}

async function keepWatchOf(opened: Case, view: CaseView, fields: Fields, word: Word) {
  const { name, retire, series, ask, trip = usualThresholds.trip, clear = usualThresholds.clear } = fields;
  if (typeof name !== 'string') return wanted('name', 'what the watch is called');
  if (retire === true) return retireWatch(opened, name, word);
  if (typeof series !== 'string' || typeof ask !== 'string')
    return wanted('series and ask', 'a series such as RUS|Crimea|personnel, and a statement such as fewer than 10000');
  if (typeof trip !== 'number' || typeof clear !== 'number')
    return wanted('trip and clear', 'probabilities such as 0.8 and 0.6');
  const asked = parseAsked(ask);
  if ('code' in asked) return asked;
  const estimates = await view.estimatesOn(await lastDayOf(opened));
  const key = estimates.find((estimate) => seriesAddress(estimate.key) === series)?.key;
  return key === undefined ? noSeries(series) : keepWatch(opened, name, { series: key, asked, trip, clear }, word);
}

function noWatch(name: string): Problem {
  return { code: 'service/no-watch', message: `Cannot replay "${name}": there is no such watch`, at: null };
}

function noSeries(series: string): Problem {
  return {
    code: 'http/no-such-series',
    message: `There is no estimate of "${series}"; a series is named FORCE|AREA|SCOPE, as in RUS|Crimea|personnel`,
    at: null,
  };
}
