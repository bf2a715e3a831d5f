import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, renameSync, writeFileSync } from 'node:fs';
import type { Board } from '../model/case.ts';
import type { Day } from '../model/day.ts';
import { engine } from './engine.ts';
import type { Case } from './open-case.ts';
import type { SentEstimates } from './sent-estimates.ts';
import { seriesAddress } from './series-name.ts';

/** What estimates were made from: they hold as long as all of it is the same. */
export interface MadeFrom {
  readonly day: Day;
  /** The last entry that brought something to read, and when. */
  readonly read: string;
  /** What people made of claims and sources, as `effectOf` has it. */
  readonly effect: string;
}

/** The file's first line; the second is the estimates in outline, the third what sources say in them, each further one the estimate of a series, in the order of their headlines. */
interface Head {
  /** Hashes: of what they were made from, and of the last entry that could bear on them when they were found to hold. */
  readonly madeFrom: string;
  readonly seen: string;
  readonly headlines: Board['headlines'];
}

interface Kept {
  readonly head: Head;
  readonly sent: SentEstimates;
}

const endOfLine = Buffer.from('\n');

/** Raised whenever the file's lines, or what fusion makes of the same claims, become others. */
const format = 4;

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
  const write = ({ head, sent: { outline, sources, series } }: Kept): void => {
    if (file === null) return;
    try {
      const lines = [Buffer.from(JSON.stringify(head)), outline, sources, ...series.map(({ json }) => json)];
      writeFileSync(`${file}~`, Buffer.concat(lines.flatMap((line) => [line, endOfLine])));
      renameSync(`${file}~`, file);
    } catch {
      // A folder that cannot be written to, or a full disk: they are made again next time.
    }
  };
  const read = (): Kept | null => {
    if (file === null) return null;
    try {
      const [first, outline, sources, ...rest] = linesOf(readFileSync(file));
      const head = headIn(first);
      // A file that was cut short has fewer.
      if (outline === undefined || sources === undefined || rest.length < head.headlines.length) return null;
      const series = head.headlines.map(({ key }, index) => ({
        address: seriesAddress(key),
        json: rest[index] ?? outline,
      }));
      return { head, sent: { outline, sources, series } };
    } catch {
      return null;
    }
  };
  const readHead = (): Head | null => {
    if (file === null) return null;
    try {
      return headIn(linesOf(firstOf(file, longestHead))[0]);
    } catch {
      return null;
    }
  };
  return {
    /** Those that were made from the same; that they hold after an entry is kept too. */
    find: (from: MadeFrom, last: string): SentEstimates | null => {
      const kept = read();
      if (kept?.head.madeFrom !== madeOf(from)) return null;
      const seen = hash(from.day, last);
      if (kept.head.seen !== seen) write({ head: { ...kept.head, seen }, sent: kept.sent });
      return kept.sent;
    },
    /** Those of a day that held after an entry, where that is the last that could bear on them. */
    findSeen: (day: Day, last: string): SentEstimates | null => {
      const kept = read();
      return kept?.head.seen === hash(day, last) ? kept.sent : null;
    },
    /** Where every series stood in those of a day, under the same condition. */
    findHeadlines: (day: Day, last: string): Board['headlines'] => {
      const head = readHead();
      return head?.seen === hash(day, last) ? head.headlines : [];
    },
    /** Keeps those that were found to hold after an entry; the headlines are of the same series in the same order. */
    keep: (from: MadeFrom, last: string, sent: SentEstimates, headlines: Board['headlines']): void =>
      write({ head: { madeFrom: madeOf(from), seen: hash(from.day, last), headlines }, sent }),
  };
}

function headIn(line: Uint8Array | undefined): Head {
  return JSON.parse(new TextDecoder().decode(line)) as Head;
}

/** The lines of a file that end; what follows the last end was cut short. */
function linesOf(bytes: Buffer): readonly Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(endOfLine); end >= 0; end = bytes.indexOf(endOfLine, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + endOfLine.length;
  }
  return lines;
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
