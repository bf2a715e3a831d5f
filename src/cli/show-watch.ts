import { writeAsked } from '../model/parse-asked.ts';
import type { WatchRule, WatchState } from '../model/watch.ts';
import type { ReplayedDay } from '../model/watch-replay.ts';
import type { WatchStanding } from '../model/watch-standing.ts';
import { showDay, showLikelihood, showProbability } from '../service/words.ts';
import { visible } from './cell-width.ts';
import type { Style } from './style.ts';

/** A watch for people: what is watched for, how far it has come, and the warning that is open; `state` is null where that was not asked. */
export function showWatch({ name, rule, warning }: WatchStanding, state: WatchState | null, style: Style): string {
  if (rule === null) return `${style('bold', visible(name))}: retired`;
  return [
    `${style('bold', visible(name))}: ${subjectWords(rule)}`,
    ...(state === null ? [] : [`    ${stateWords(state)}; trips at ${rule.trip}, clears below ${rule.clear}`]),
    ...(warning?.entry.raised === true ? [`    ${warningWords(warning.entry, style)}`] : []),
  ].join('\n');
}

/** What a watch would have raised or cleared on a day, in a line. */
export function showTurn({ day, turn, probability }: ReplayedDay): string {
  return `${day}  ${turn === 'tripped' ? 'raised ' : 'cleared'}  ${showLikelihood(probability ?? 0)}`;
}

/** The warnings that are open, a paragraph each, for the end of what a command prints; nothing where there are none. */
export function showWarnings(tripped: readonly WatchStanding[], style: Style): string {
  return tripped.map((watch) => `\n${style('yellow', 'Warning')} ${showWatch(watch, null, style)}\n`).join('');
}

function subjectWords({ series, asked }: WatchRule): string {
  return `${writeAsked(asked)}; ${visible(`${series.forceName} · ${series.area} · ${series.scope}`)}`;
}

function stateWords({ state, probability, quiet, problem, day }: WatchState): string {
  const words = state === 'unknown' ? 'unknown: no coverage' : state.replace('-', ' ');
  const number = probability === null ? '' : ` (${showProbability(probability)})`;
  const heard = state !== 'unknown' || quiet === null ? '' : `, no word on it for ${quiet} days`;
  return `${words}${number}${heard} as of ${showDay(day)}${problem === null ? '' : ` (${problem.message})`}`;
}

function warningWords(
  { day, probability, claims }: NonNullable<WatchStanding['warning']>['entry'],
  style: Style,
): string {
  const moved = claims.length === 0 ? '' : `, most by ${claims.join(', ')}`;
  return style('yellow', `⚠ since ${showDay(day)}, then ${showLikelihood(probability)}${moved}`);
}
