import { userInfo } from 'node:os';
import type { AskedStatement } from '../model/asked-statement.ts';
import type { SeriesKey } from '../model/estimate.ts';
import type { Problem } from '../model/problem.ts';
import type { ReplayedDay } from '../model/watch-replay.ts';
import { keepWatch, retireWatch, usualThresholds, watchesOf } from '../service/keep-watch.ts';
import { lastDayOf } from '../service/last-day-of.ts';
import { lineOf } from '../service/log-of.ts';
import { type Case, openCase } from '../service/open-case.ts';
import { replayDays, replayWatch } from '../service/replay-watch.ts';
import { seriesAddress } from '../service/series-name.ts';
import { type CaseView, viewCase } from '../service/view-case.ts';
import { print } from './print.ts';
import { makeProgressBar } from './progress-bar.ts';
import type { WordOptions } from './review-command.ts';
import { sayProblem } from './say-problem.ts';
import { showLine } from './show-line.ts';
import { showTurn, showWatch } from './show-watch.ts';
import { styleFor } from './style.ts';

/** What `muster watch` takes. */
export interface WatchOptions extends WordOptions {
  readonly series?: string;
  readonly ask?: readonly AskedStatement[];
  readonly trip?: number;
  readonly clear?: number;
  readonly json?: boolean;
}

/** What can be done with watches. */
const watchActs = ['add', 'list', 'replay', 'remove'] as const;

/** As many series are named where it is not clear which is meant. */
const seriesNamed = 8;

/** Adds, lists, replays or retires watches; the exit status. */
export async function runWatch(
  path: string,
  act: string,
  name: string,
  options: WatchOptions,
  signal: AbortSignal,
): Promise<number> {
  const known = watchActs.find((each) => each === act);
  if (known === undefined) return refuse('cli/bad-word', `Cannot ${act} a watch: say one of ${watchActs.join(', ')}`);
  if (known !== 'list' && name === '')
    return refuse('cli/bad-word', `Cannot ${act} a watch without its name: give one`);
  const opened = await openCase(path, () => new Date(), undefined, { mustExist: true });
  try {
    const view = viewCase(opened);
    if (known === 'list') return await list(opened, view, options);
    if (known === 'replay') return await replay(opened, view, name, options, signal);
    const { who = userInfo().username, why = null, expected = null } = options;
    const word = { who, why, expected };
    const kept =
      known === 'remove' ? await retireWatch(opened, name, word) : await add(opened, view, name, options, word);
    if ('code' in kept) return refuse(kept.code, kept.message);
    if ('newer' in kept) {
      for (const each of kept.newer) process.stderr.write(`${showLine(lineOf(each), styleFor(process.stderr))}\n`);
      return refuse('cli/stale', `Somebody has spoken about "${name}" since, and nothing was kept: look at that first`);
    }
    if (options.json !== true) await print(`${showLine(lineOf(kept), styleFor(process.stdout))}\n`);
    return known === 'add' ? await list(opened, view, options, name.trim()) : 0;
  } finally {
    await opened.ledger.close();
  }
}

async function add(
  opened: Case,
  view: CaseView,
  name: string,
  { series = '', ask = [], trip = usualThresholds.trip, clear = usualThresholds.clear }: WatchOptions,
  word: Parameters<typeof keepWatch>[3],
) {
  const [asked, ...others] = ask;
  if (asked === undefined || others.length > 0)
    return problem('cli/bad-word', `Cannot watch for ${ask.length} statements: give one with --ask`);
  const estimates = await view.estimatesOn(await lastDayOf(opened));
  const key = seriesNamedBy(
    series,
    estimates.map((estimate) => estimate.key),
  );
  return 'code' in key ? key : keepWatch(opened, name, { series: key, asked, trip, clear }, word);
}

/** The one series of that address, or else whose force, area and scope have all the words; a problem where there is none, or several. */
function seriesNamedBy(typed: string, keys: readonly SeriesKey[]): SeriesKey | Problem {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = keys.filter(({ force, forceName, area, scope }) => {
    const all = `${force} ${forceName} ${area} ${scope}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  const meant = keys.find((key) => seriesAddress(key) === typed) ?? (fitting.length === 1 ? fitting[0] : undefined);
  if (meant !== undefined) return meant;
  const offered = (fitting.length === 0 ? keys : fitting).map(seriesAddress);
  const left = offered.length > seriesNamed ? ` and ${offered.length - seriesNamed} more` : '';
  return problem(
    'cli/which-series',
    `Cannot tell which series "${typed}" is: ${fitting.length} of ${keys.length} have these words; name one with --series, such as ${offered.slice(0, seriesNamed).join(', ')}${left}`,
  );
}

async function list(opened: Case, view: CaseView, { json }: WatchOptions, only?: string): Promise<number> {
  const states = new Map((await view.watchesOn(await lastDayOf(opened))).map((state) => [state.name, state]));
  const style = styleFor(process.stdout);
  for (const watch of await watchesOf(opened)) {
    const state = states.get(watch.name) ?? null;
    if (state === null || (only !== undefined && watch.name !== only)) continue;
    await print(json === true ? `${JSON.stringify({ ...watch, state })}\n` : `${showWatch(watch, state, style)}\n`);
  }
  return 0;
}

async function replay(
  opened: Case,
  view: CaseView,
  name: string,
  { json }: WatchOptions,
  signal: AbortSignal,
): Promise<number> {
  const rule = (await watchesOf(opened)).find((watch) => watch.name === name)?.rule ?? null;
  if (rule === null) return refuse('service/no-watch', `Cannot replay "${name}": there is no such watch`);
  const [readings, standing] = [await view.readings(), await view.standing()];
  const days = replayDays(readings);
  const bar = makeProgressBar();
  const turns: ReplayedDay[] = [];
  bar.show(0, days.length, days[0] ?? '');
  for await (const replayed of replayWatch(rule, readings, standing)) {
    if (signal.aborted) break;
    if (replayed.turn !== null) turns.push(replayed);
    bar.show(days.indexOf(replayed.day) + 1, days.length, replayed.day);
  }
  bar.end();
  if (signal.aborted) return 130;
  if (json !== true && turns.length === 0) await print('It would not have warned.\n');
  for (const turn of turns) await print(json === true ? `${JSON.stringify(turn)}\n` : `${showTurn(turn)}\n`);
  return 0;
}

function problem(code: string, message: string): Problem {
  return { code, message, at: null };
}

function refuse(code: string, message: string): number {
  sayProblem(problem(code, message));
  return 1;
}
