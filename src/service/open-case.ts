import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Ledger } from '../ledger/ledger.ts';
import { openSqliteLedger } from '../ledger/open-sqlite-ledger.ts';
import type { Added, FileProblem } from '../model/case.ts';
import { type Day, parseDay } from '../model/day.ts';
import type { CaptureEntry, LedgerEntry } from '../model/ledger-entry.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import { largestReport } from '../reading/decode.ts';
import type { Metadata } from '../reading/metadata.ts';
import { engine } from './engine.ts';
import { findFiles, isFolder } from './find-files.ts';
import { makeBesideReader } from './read-beside.ts';
import { readOne } from './read-one.ts';

/** A case: a folder of reports and its ledger, opened for reading and adding. */
export interface Case {
  readonly name: string;
  /** The folder of reports. */
  readonly folder: string;
  /** The ledger's file. */
  readonly file: string;
  readonly ledger: Ledger;
  /** The instant, from outside, so that nothing here reads a clock. */
  readonly now: () => Date;
}

/** How far a folder has been read; `file` is the one just done. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

/** What reading a folder into its case did. */
export interface ReadIn {
  /** Reports that the case did not hold before. */
  readonly added: number;
  /** Files that were read before and have not changed. */
  readonly known: number;
  readonly passedOver: number;
  /** Files that gave no report, and folders that cannot be read. */
  readonly failed: readonly FileProblem[];
  /** True where it was stopped before the end; what was read until then is kept. */
  readonly stopped: boolean;
}

/** The ledger's file in a case's folder. */
export const ledgerFile = 'case.muster';
const filesPerWrite = 100;

/**
 * Opens the case of a folder, or of a ledger's file; makes the ledger where there is none yet and the folder holds reports.
 * Throws a `ProblemError`: `service/no-file`, `service/not-a-case`, those of `findFiles` and of `openSqliteLedger`.
 */
export function openCase(path: string, now: () => Date): Case {
  const whole = resolve(path);
  const folder = isFolder(whole) ? whole : dirname(whole);
  const file = folder === whole ? join(folder, ledgerFile) : whole;
  if (file === whole && !/\.muster$/.test(file)) {
    throw new ProblemError(
      'service/not-a-case',
      `Cannot open ${path} as a case: it is neither a folder nor a .muster file; to read one report use: muster read ${path}`,
    );
  }
  if (!existsSync(file)) findFiles(folder);
  return { name: basename(folder), folder, file, ledger: openSqliteLedger(file), now };
}

/** Reads every new or changed report under a case's folder into its ledger, a hundred files to a write. */
export async function readIn(
  opened: Case,
  options: {
    readonly flags?: Metadata;
    readonly onProgress?: (progress: Progress) => void;
    readonly signal?: AbortSignal;
  } = {},
): Promise<ReadIn> {
  const { files, passedOver, closed } = findFiles(opened.folder);
  const readBeside = makeBesideReader();
  const before = new Map(
    opened.ledger.captures().map(({ entry }) => [`${entry.file} ${entry.digest} ${entry.circumstances}`, entry]),
  );
  const batch = makeBatch(opened);
  const failed: FileProblem[] = [...closed];
  let known = 0;
  for (const [index, file] of files.entries()) {
    // Reading text never waits for anything: without this, Ctrl+C would be heard only after the last file.
    await setImmediate();
    if (options.signal?.aborted === true) break;
    const path = join(opened.folder, file);
    const beside = readBeside(path);
    const circumstances = JSON.stringify({
      engine: engine.version,
      beside: beside.metadata,
      flags: options.flags ?? {},
    });
    const captured = capture(path, file);
    const earlier = 'code' in captured ? undefined : before.get(`${file} ${captured.digest} ${circumstances}`);
    if (earlier !== undefined) {
      known += 1;
      if (earlier.report === null && earlier.problems[0] !== undefined)
        failed.push({ file, problem: earlier.problems[0] });
    } else if ('code' in captured) failed.push({ file, problem: captured });
    else {
      const { reading, problems } = await readOne(
        { file, bytes: captured.bytes, beside: beside.metadata, flags: options.flags ?? {} },
        dayOf(opened.now()),
      );
      batch.add({
        file,
        circumstances,
        digest: captured.digest,
        bytes: captured.bytes,
        reading,
        problems: [...beside.problems, ...problems],
      });
      if (reading === null && problems[0] !== undefined) failed.push({ file, problem: problems[0] });
    }
    options.onProgress?.({ done: index + 1, total: files.length, file });
  }
  batch.write();
  return { added: batch.added(), known, passedOver, failed, stopped: options.signal?.aborted === true };
}

/** Adds one report that was handed in (dropped on a page, piped in) rather than found in the folder. */
export async function addReport(
  opened: Case,
  file: string,
  bytes: Uint8Array,
  flags: Metadata,
): Promise<Added | Problem> {
  const { reading, problems } = await readOne({ file, bytes, flags }, dayOf(opened.now()));
  const batch = makeBatch(opened);
  // Reports handed in under one name ("pasted text") are so many files, not versions of one.
  const digest = sha256(bytes);
  batch.add({
    file: `${file} ${digest.slice(0, 12)}`,
    circumstances: JSON.stringify({ engine: engine.version, flags }),
    digest,
    bytes,
    reading,
    problems,
  });
  batch.write();
  if (reading === null) return problems[0] ?? { code: 'reading/no-article', message: `Cannot read ${file}`, at: null };
  return { reading, added: batch.added() > 0 };
}

interface Item {
  readonly file: string;
  readonly circumstances: string;
  readonly digest: string;
  readonly bytes: Uint8Array;
  readonly reading: Reading | null;
  readonly problems: readonly Problem[];
}

/** Collects what was read and writes it a hundred files at a time; counts the reports that were new. */
function makeBatch(opened: Case): {
  readonly add: (item: Item) => void;
  readonly write: () => void;
  readonly added: () => number;
} {
  let items: Item[] = [];
  let added = 0;
  const write = (): void => {
    if (items.length === 0) return;
    const recordedAt = opened.now().toISOString();
    const kept = items.map(({ digest, bytes }) => ({ digest, bytes }));
    const readings = items.flatMap(({ reading }): LedgerEntry[] =>
      reading === null ? [] : [{ kind: 'reading', reading }],
    );
    const captures = items.map(
      ({ bytes, reading, ...item }): CaptureEntry => ({
        kind: 'capture',
        ...item,
        size: bytes.length,
        report: reading?.report.id ?? null,
      }),
    );
    added += opened.ledger.append([...readings, ...captures], kept, recordedAt).reading;
    items = [];
  };
  const add = (item: Item): void => {
    items.push(item);
    if (items.length >= filesPerWrite) write();
  };
  return { add, write, added: () => added };
}

function capture(path: string, file: string): { readonly bytes: Uint8Array; readonly digest: string } | Problem {
  try {
    const status = statSync(path);
    if (!status.isFile()) throw new Error('it is a link to something else than a file');
    const { size } = status;
    if (size > largestReport) {
      return {
        code: 'reading/too-large',
        message: `Cannot read ${file}: ${size} bytes; at most ${largestReport} are read as one report`,
        at: null,
      };
    }
    const bytes = readFileSync(path);
    return { bytes, digest: sha256(bytes) };
  } catch (error) {
    return {
      code: 'service/unreadable',
      message: `Cannot read ${file}: ${(error as Error).message}; it must be a file that may be read`,
      at: null,
    };
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The day of an instant in UTC. */
export function dayOf(instant: Date): Day {
  return parseDay(instant.toISOString()) as Day;
}
