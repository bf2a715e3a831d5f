import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Problem, ProblemError } from '../model/problem.ts';
import { findFiles, isFolder } from '../service/find-files.ts';
import { sayProblem } from './say-problem.ts';

/** A file that the command line names. */
export interface NamedFile {
  readonly shown: string;
  /** Null for standard input. */
  readonly path: string | null;
}

/** The files that the arguments name; a folder that gives none, or not all, is said and does not stop the others. */
export function filesOf(paths: readonly string[]): { readonly files: readonly NamedFile[]; readonly missing: boolean } {
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

/** The bytes of a file; null, and said, where they cannot be read. */
export async function bytesOf(file: NamedFile): Promise<Uint8Array | null> {
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
