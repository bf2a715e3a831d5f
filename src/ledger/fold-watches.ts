import type { EntryOf, Kept } from '../model/ledger-entry.ts';
import type { WatchStanding } from '../model/watch-standing.ts';
import { isKind, takenBack } from './fold-standing.ts';
import { subjectOf } from './kept-row.ts';

/** The kinds of entries that watches are folded from. */
export const watchKinds = ['watch', 'warning', 'undo'] as const;

/**
 * How every watch stands after entries in order of adding, retired ones too: each by the last word on it that holds, with the last warning under that
 * very word, so that a watch that is changed begins anew, and one whose change is taken back is as it was.
 */
export function foldWatches(entries: readonly Kept[]): WatchStanding[] {
  const undone = takenBack(entries);
  const last = new Map(entries.map((kept) => [subjectOf(kept.entry), kept.position]));
  const given = new Map<string, Kept<EntryOf<'watch'>> | null>();
  const warnings = new Map<number, Kept<EntryOf<'warning'>>>();
  for (const kept of entries) {
    if (isKind(kept, 'watch')) {
      const { name } = kept.entry;
      given.set(name, undone.has(kept.position) ? (given.get(name) ?? null) : kept);
    } else if (isKind(kept, 'warning')) warnings.set(kept.entry.given, kept);
  }
  return [...given].map(([name, kept]) => ({
    name,
    rule: kept?.entry.rule ?? null,
    given: kept,
    position: last.get(subjectOf({ kind: 'watch', name, rule: null, who: '', why: null })) ?? 0,
    warning: kept === null ? null : (warnings.get(kept.position) ?? null),
  }));
}
