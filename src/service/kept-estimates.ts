import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs';
import type { Board } from '../model/case.ts';
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

/** The file's first line; the second is the estimates. */
interface Head {
  /** Hashes: of what they were made from, and of the last entry that could bear on them when they were found to hold. */
  readonly madeFrom: string;
  readonly seen: string;
  readonly headlines: Board['headlines'];
}

/** Raised whenever the file's lines, or what fusion makes of the same claims, become others. */
const format = 2;

/** More than the first line of a case of a thousand series, in bytes. */
const longestHead = 1_000_000;

/**
 * The estimates that were made last, kept in a file beside a case's own ("case.muster-estimates"), so that a case of thousands of reports opens with them
 * at once. It holds nothing that cannot be made again: where it is missing, damaged, or of something else, there are none. A case on a server keeps none.
 */
export function keptEstimates(opened: Case) {
  const file = opened.file === null ? null : `${opened.file}-estimates`;
  const hash = (...parts: readonly string[]): string =>
    createHash('sha256')
      .update(JSON.stringify([format, engine.version, opened.means.key, ...parts]))
      .digest('hex');
  const madeOf = ({ day, read, effect }: MadeFrom): string => hash(day, read, effect);
  const write = (head: Head, estimates: Uint8Array): void => {
    if (file === null) return;
    try {
      const line = Buffer.from(`${JSON.stringify(head)}\n`);
      writeFileSync(`${file}~`, Buffer.concat([line, estimates, Buffer.from('\n')]));
      renameSync(`${file}~`, file);
    } catch {
      // A folder that cannot be written to, or a full disk: they are made again next time.
    }
  };
  const read = (most?: number): { readonly head: Head; readonly estimates: Uint8Array } | null => {
    if (file === null) return null;
    try {
      const bytes = most === undefined ? readFileSync(file) : firstOf(file, most);
      const end = bytes.indexOf('\n');
      // A file that was cut short has no end of a line behind its list.
      if (most === undefined && bytes.toString('utf8', bytes.length - 2) !== ']\n') return null;
      return { head: JSON.parse(bytes.toString('utf8', 0, end)) as Head, estimates: bytes.subarray(end + 1, -1) };
    } catch {
      return null;
    }
  };
  return {
    /** Those that were made from the same, as JSON in UTF-8; that they hold after an entry is kept too. */
    find: (from: MadeFrom, last: string): Uint8Array | null => {
      const kept = read();
      if (kept?.head.madeFrom !== madeOf(from)) return null;
      const seen = hash(from.day, last);
      if (kept.head.seen !== seen) write({ ...kept.head, seen }, kept.estimates);
      return kept.estimates;
    },
    /** Those of a day that held after an entry, where that is the last that could bear on them. */
    findSeen: (day: Day, last: string): Uint8Array | null => {
      const kept = read();
      return kept?.head.seen === hash(day, last) ? kept.estimates : null;
    },
    /** Where every series stood in those of a day, under the same condition. */
    findHeadlines: (day: Day, last: string): Board['headlines'] => {
      const head = read(longestHead)?.head;
      return head?.seen === hash(day, last) ? head.headlines : [];
    },
    /** Keeps those that were found to hold after an entry. */
    keep: (from: MadeFrom, last: string, estimates: Uint8Array, headlines: Board['headlines']): void =>
      write({ madeFrom: madeOf(from), seen: hash(from.day, last), headlines }, estimates),
  };
}

function firstOf(file: string, most: number): Buffer {
  const opened = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(most);
    return bytes.subarray(0, readSync(opened, bytes));
  } finally {
    closeSync(opened);
  }
}
