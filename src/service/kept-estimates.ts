import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Day } from '../model/day.ts';
import type { Estimate } from '../model/estimate.ts';
import { engine } from './engine.ts';
import type { Case } from './open-case.ts';

/** What estimates were made from: they hold as long as all of it is the same. */
export interface MadeFrom {
  readonly day: Day;
  /** The last entry that brought something to read, and when. */
  readonly read: string;
  /** What people made of claims and sources, as `effectOf` has it. */
  readonly effect: string;
}

interface File {
  readonly key: string;
  readonly estimates: readonly Estimate[];
}

/**
 * The estimates that were made last, kept in a file beside a case's own ("case.muster-estimates"), so that a case of thousands of reports opens with them
 * at once. It holds nothing that cannot be made again: where it is missing, damaged, or of something else, there are none. A case on a server keeps none.
 */
export function keptEstimates(opened: Case) {
  const file = opened.file === null ? null : `${opened.file}-estimates`;
  return {
    find: (from: MadeFrom): readonly Estimate[] | null => {
      if (file === null) return null;
      try {
        const kept = JSON.parse(readFileSync(file, 'utf8')) as File;
        return kept.key === keyOf(opened, from) ? kept.estimates : null;
      } catch {
        return null;
      }
    },
    keep: (from: MadeFrom, estimates: readonly Estimate[]): void => {
      if (file === null) return;
      try {
        writeFileSync(`${file}~`, JSON.stringify({ key: keyOf(opened, from), estimates } satisfies File));
        renameSync(`${file}~`, file);
      } catch {
        // A folder that cannot be written to, or a full disk: they are made again next time.
      }
    },
  };
}

function keyOf(opened: Case, { day, read, effect }: MadeFrom): string {
  const all = JSON.stringify([engine.version, opened.means.key, day, read, effect]);
  return createHash('sha256').update(all).digest('hex');
}
