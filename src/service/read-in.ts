import { setImmediate } from 'node:timers/promises';
import type { FileProblem } from '../model/case.ts';
import type { CaptureEntry, Kept } from '../model/ledger-entry.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import type { Metadata } from '../reading/metadata.ts';
import { loadMeans } from './case-means.ts';
import { findFiles } from './find-files.ts';
import { inOrder } from './in-order.ts';
import { fileLooker } from './look-at-file.ts';
import { makeBatch } from './make-batch.ts';
import { type Case, dayOf } from './open-case.ts';
import { readingPool } from './reading-pool.ts';

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
  /** What is amiss with files that gave a report all the same, each thing once: no date, a broken description. */
  readonly warned: readonly FileProblem[];
  /** True where it was stopped before the end; what was read until then is kept. */
  readonly stopped: boolean;
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
  const { folder } = opened;
  if (folder === null)
    throw new ProblemError(
      'service/no-folder',
      `Cannot read reports into ${opened.name}: name their folder, and the server with --store`,
    );
  const { files, passedOver, closed } = findFiles(folder);
  const { means, problems: wrongActors } = await loadMeans(opened.means);
  const batch = makeBatch(opened);
  const failed: FileProblem[] = [...closed];
  const warned = new Map(wrongActors.map((each) => [each.problem.message, each]));
  let known = 0;
  const pool = readingPool(opened.means, means);
  const look = fileLooker(
    folder,
    byFile(await opened.ledger.captures()),
    opened.means.key,
    options.flags ?? {},
    (captured) => pool.read({ captured, today: dayOf(opened.now()) }),
  );
  const fail = (file: string, [problem]: readonly Problem[]): void => {
    if (problem !== undefined) failed.push({ file, problem });
  };
  const isStopped = (): boolean => options.signal?.aborted === true;
  let done = 0;
  try {
    if (!isStopped()) {
      for await (const { file, earlier, item } of inOrder(files, pool.width, look)) {
        if (item === null) {
          if (earlier.digest !== '') known += 1;
          if (earlier.report === null) fail(file, earlier.problems);
        } else {
          await batch.add(item);
          if (item.reading === null) fail(file, item.problems);
          else
            for (const problem of item.problems)
              warned.set(problem.message, warned.get(problem.message) ?? { file, problem });
        }
        done += 1;
        options.onProgress?.({ done, total: files.length, file });
        // Reading text alone never waits for anything: without this, Ctrl+C would be heard only after the last file.
        await setImmediate();
        if (isStopped()) break;
      }
    }
    await batch.write();
  } finally {
    await pool.close();
  }
  return { added: batch.added(), known, passedOver, failed, warned: [...warned.values()], stopped: isStopped() };
}

function byFile(captures: readonly Kept<CaptureEntry>[]): ReadonlyMap<string, readonly Kept<CaptureEntry>[]> {
  const files = new Map<string, Kept<CaptureEntry>[]>();
  for (const capture of captures) {
    const own = files.get(capture.entry.file);
    if (own === undefined) files.set(capture.entry.file, [capture]);
    else own.push(capture);
  }
  return files;
}
