import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { FileProblem } from '../model/case.ts';
import type { CaptureEntry, Kept } from '../model/ledger-entry.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import type { Metadata } from '../reading/metadata.ts';
import { type CapturedBytes, captureFile } from './capture-file.ts';
import { loadMeans } from './case-means.ts';
import { engine } from './engine.ts';
import { findFiles } from './find-files.ts';
import { makeBatch } from './make-batch.ts';
import { type Case, dayOf } from './open-case.ts';
import { makeBesideReader } from './read-beside.ts';
import { readOne } from './read-one.ts';

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
  const readBeside = makeBesideReader();
  const { means, problems: wrongActors } = await loadMeans(opened.means);
  const capturesOf = byFile(await opened.ledger.captures());
  const flags = options.flags ?? {};
  const batch = makeBatch(opened);
  const failed: FileProblem[] = [...closed];
  const warned = new Map(wrongActors.map((each) => [each.problem.message, each]));
  let known = 0;
  for (const [index, file] of files.entries()) {
    // Reading text never waits for anything: without this, Ctrl+C would be heard only after the last file.
    await setImmediate();
    if (options.signal?.aborted === true) break;
    const path = join(folder, file);
    const beside = readBeside(path);
    const captured = captureFile(path, file);
    const found = {
      file,
      digest: 'code' in captured ? '' : captured.digest,
      circumstances: JSON.stringify({ engine: engine.version, beside: beside.metadata, flags }),
    };
    const before = capturesOf.get(file) ?? [];
    const earlier = unchanged(before, found, captured, opened.means.key);
    if (earlier !== null) {
      if (!('code' in captured)) known += 1;
      if (earlier.report === null && earlier.problems[0] !== undefined)
        failed.push({ file, problem: earlier.problems[0] });
    } else {
      const { reading, problems } =
        'code' in captured
          ? { reading: null, problems: [captured] }
          : await readOne({ file, bytes: captured.bytes, beside: beside.metadata, flags }, dayOf(opened.now()), means);
      const all = [...beside.problems, ...problems];
      const bytes = 'code' in captured ? null : captured.bytes;
      await batch.add({
        ...found,
        bytes,
        reading,
        problems: reading === null ? problems : all,
        after: before.at(-1)?.position ?? null,
      });
      if (reading === null && problems[0] !== undefined) failed.push({ file, problem: problems[0] });
      else for (const problem of all) warned.set(problem.message, warned.get(problem.message) ?? { file, problem });
    }
    options.onProgress?.({ done: index + 1, total: files.length, file });
  }
  await batch.write();
  const stopped = options.signal?.aborted === true;
  return { added: batch.added(), known, passedOver, failed, warned: [...warned.values()], stopped };
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

/**
 * The file's capture by these means where nothing has changed since its last one by any: its bytes, what is told of it, or what keeps it
 * from being read.
 */
function unchanged(
  before: readonly Kept<CaptureEntry>[],
  found: Pick<CaptureEntry, 'digest' | 'circumstances'>,
  captured: CapturedBytes | Problem,
  means: string,
): CaptureEntry | null {
  const last = before.at(-1)?.entry;
  if (last === undefined || last.digest !== found.digest) return null;
  if ('code' in captured) return last.problems[0]?.message === captured.message ? last : null;
  if (last.circumstances !== found.circumstances) return null;
  const same = before.findLast(
    ({ entry }) =>
      (entry.means ?? '') === means && entry.digest === last.digest && entry.circumstances === last.circumstances,
  );
  return same?.entry ?? null;
}
