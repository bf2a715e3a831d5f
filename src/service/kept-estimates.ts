import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Day } from '../model/day.ts';
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

/** The file's first line; the second is the estimates. Both are hashes. */
interface Head {
  readonly madeFrom: string;
  /** The last entry that could bear on them when they were found to hold: while none follows, they hold, and no report need be read to know it. */
  readonly seen: string;
}

/**
 * The estimates that were made last, kept in a file beside a case's own ("case.muster-estimates"), so that a case of thousands of reports opens with them
 * at once. It holds nothing that cannot be made again: where it is missing, damaged, or of something else, there are none. A case on a server keeps none.
 */
export function keptEstimates(opened: Case) {
  const file = opened.file === null ? null : `${opened.file}-estimates`;
  const hash = (...parts: readonly string[]): string =>
    createHash('sha256')
      .update(JSON.stringify([engine.version, opened.means.key, ...parts]))
      .digest('hex');
  const madeOf = ({ day, read, effect }: MadeFrom): string => hash(day, read, effect);
  const findBy = (fits: (head: Head) => boolean): string | null => {
    if (file === null) return null;
    try {
      const text = readFileSync(file, 'utf8');
      const end = text.indexOf('\n');
      // A file that was cut short has no end of a line behind its list.
      const whole = text.endsWith(']\n') && fits(JSON.parse(text.slice(0, end)) as Head);
      return whole ? text.slice(end + 1, -1) : null;
    } catch {
      return null;
    }
  };
  return {
    /** Those that were made from the same, as JSON. */
    find: (from: MadeFrom) => findBy(({ madeFrom }) => madeFrom === madeOf(from)),
    /** Those of a day that held after an entry, where that is the last that could bear on them. */
    findSeen: (day: Day, last: string) => findBy(({ seen }) => seen === hash(day, last)),
    /** Keeps those that were found to hold after an entry. */
    keep: (from: MadeFrom, last: string, estimates: string): void => {
      if (file === null) return;
      const head: Head = { madeFrom: madeOf(from), seen: hash(from.day, last) };
      try {
        writeFileSync(`${file}~`, `${JSON.stringify(head)}\n${estimates}\n`);
        renameSync(`${file}~`, file);
      } catch {
        // A folder that cannot be written to, or a full disk: they are made again next time.
      }
    },
  };
}
