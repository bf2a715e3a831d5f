import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Day } from '../model/day.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import { findFiles, isFolder } from '../service/find-files.ts';
import { dayOf } from '../service/open-case.ts';
import { makeBesideReader } from '../service/read-beside.ts';
import { readOne } from '../service/read-one.ts';
import { makeProgressBar } from './progress-bar.ts';
import { sayProblem } from './say-problem.ts';
import { showReading } from './show-reading.ts';
import { styleFor } from './style.ts';

/** What `muster read` takes. */
export interface ReadOptions {
  readonly published?: Day;
  readonly publisher?: string;
  readonly title?: string;
  readonly url?: string;
  readonly json?: boolean;
}

/** Reads files, folders or standard input (`-`) and prints their claims; the exit status, 1 where a file gave no report. */
export async function runRead(paths: readonly string[], options: ReadOptions, signal: AbortSignal): Promise<number> {
  const { files, missing } = filesOf(paths);
  const flags = {
    ...(options.published === undefined ? {} : { publishedAt: options.published, publishedAtBasis: 'stated' as const }),
    ...(options.publisher === undefined ? {} : { publisher: options.publisher }),
    ...(options.title === undefined ? {} : { title: options.title }),
    ...(options.url === undefined ? {} : { url: options.url }),
  };
  const readBeside = makeBesideReader();
  const bar = makeProgressBar();
  let status = missing ? 1 : 0;
  for (const [index, file] of files.entries()) {
    // Reading text never waits for anything: without this, Ctrl+C would be heard only after the last file.
    await setImmediate();
    if (signal.aborted) break;
    bar.show(index, files.length, file.shown);
    const captured = await bytesOf(file);
    const beside = file.path === null ? { metadata: {}, problems: [] } : readBeside(file.path);
    const { reading, problems } =
      captured === null
        ? { reading: null, problems: [] }
        : await readOne({ file: file.shown, bytes: captured, flags, beside: beside.metadata }, dayOf(new Date()));
    bar.end();
    for (const problem of [...beside.problems, ...problems])
      if (options.json !== true || reading === null) sayProblem(problem);
    if (reading === null) status = 1;
    else await print(options.json === true ? `${JSON.stringify(reading)}\n` : humanText(reading, index > 0));
  }
  return signal.aborted ? 130 : status;
}

function humanText(reading: Reading, further: boolean): string {
  return `${further ? '\n' : ''}${showReading(reading, styleFor(process.stdout))}\n`;
}

/** Waits for a full pipe, so that memory stays flat over many files. */
async function print(words: string): Promise<void> {
  if (process.stdout.write(words)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

interface NamedFile {
  readonly shown: string;
  /** Null for standard input. */
  readonly path: string | null;
}

/** The files that the arguments name; a folder that gives none, or not all, is said and does not stop the others. */
function filesOf(paths: readonly string[]): { readonly files: readonly NamedFile[]; readonly missing: boolean } {
  let missing = false;
  const say = (problem: Problem): void => {
    missing = true;
    sayProblem(problem);
  };
  const files = paths.flatMap((path): NamedFile[] => {
    if (path === '-') return [{ shown: 'standard input', path: null }];
    if (!folderAt(path)) return [{ shown: path, path }];
    try {
      const found = findFiles(path);
      for (const { problem } of found.closed) say(problem);
      return found.files.map((file) => ({ shown: join(path, file), path: join(path, file) }));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      say(error.problem);
      return [];
    }
  });
  return { files, missing };
}

function folderAt(path: string): boolean {
  try {
    return isFolder(path);
  } catch {
    return false;
  }
}

async function bytesOf(file: NamedFile): Promise<Uint8Array | null> {
  try {
    return file.path === null ? await standardInput() : readFileSync(file.path);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const reason = missing ? 'there is no such file or folder' : (error as Error).message;
    sayProblem(
      new ProblemError(missing ? 'service/no-file' : 'service/unreadable', `Cannot read ${file.shown}: ${reason}`)
        .problem,
    );
    return null;
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream('', { fd: 0 })) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
