import { foldWatches, watchKinds } from '../ledger/fold-watches.ts';
import type { Kept, WatchEntry } from '../model/ledger-entry.ts';
import type { Problem } from '../model/problem.ts';
import type { WatchRule } from '../model/watch.ts';
import type { WatchStanding } from '../model/watch-standing.ts';
import type { Case } from './open-case.ts';
import { keepWord, type Stale, type Word } from './review-claim.ts';

export { usualThresholds } from '../warning/watch-state.ts';

const longestName = 80;

/** Every watch of a case as it stands, retired ones too, in the order in which they were first added. */
export async function watchesOf({ ledger }: Case): Promise<WatchStanding[]> {
  return foldWatches(await ledger.entries({ kinds: watchKinds }));
}

/** The watches of a case that are tripped. */
export function tripped(watches: readonly WatchStanding[]): WatchStanding[] {
  return watches.filter(({ rule, warning }) => rule !== null && warning?.entry.raised === true);
}

/**
 * Keeps a watch under a name; one that stands under it already is changed. Problems: `service/bad-watch` where its name or thresholds are none,
 * `service/unsigned`.
 */
export async function keepWatch(
  opened: Case,
  name: string,
  rule: WatchRule,
  word: Word,
): Promise<Kept<WatchEntry> | Stale | Problem> {
  const called = name.trim();
  if (called === '' || called.length > longestName)
    return problem(
      'bad-watch',
      `Cannot watch under the name "${called}": one of 1 to ${longestName} characters is wanted`,
    );
  const { trip, clear } = rule;
  if (!(clear > 0 && clear <= trip && trip < 1))
    return problem(
      'bad-watch',
      `Cannot trip at ${trip} and clear below ${clear}: probabilities between 0 and 1 are wanted, and the second not above the first`,
    );
  return keepRule(opened, called, rule, word);
}

/** Retires a watch; what it raised stays in the log. Problems: `service/no-watch`, `service/unsigned`. */
export async function retireWatch(opened: Case, name: string, word: Word): Promise<Kept<WatchEntry> | Stale | Problem> {
  const watches = await watchesOf(opened);
  const stands = watches.some((watch) => watch.name === name && watch.rule !== null);
  return stands
    ? keepRule(opened, name, null, word)
    : problem('no-watch', `Cannot retire "${name}": there is no such watch`);
}

function keepRule(opened: Case, name: string, rule: WatchRule | null, word: Word) {
  return keepWord<WatchEntry>(opened, `watch ${name}`, word, (signed) => ({ kind: 'watch', name, rule, ...signed }));
}

function problem(code: string, message: string): Problem {
  return { code: `service/${code}`, message, at: null };
}
