import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { FileProblem } from '../model/case.ts';
import { ProblemError } from '../model/problem.ts';

/** The files of a folder that may be reports, and how many others were passed over. */
export interface FoundFiles {
  /** Paths below the folder with `/` between, sorted. */
  readonly files: readonly string[];
  readonly passedOver: number;
  /** Folders below that cannot be read (`service/no-folder`). */
  readonly closed: readonly FileProblem[];
}

const readable = /\.(txt|text|html?|xhtml|md|pdf)$/i;
/** Files that describe reports, actors or the folder, and a case itself. */
const companions =
  /^(index\.json|actors\.(csv|json)|readme(\.\w+)?|licen[cs]e(\.\w+)?|notice(\.\w+)?|.*\.muster(-wal|-shm|-estimates~?)?|.*\.(txt|text|html?|xhtml|md|pdf)\.json)$/i;

/**
 * Finds every file under a folder that may be a report; follows links to files, not to folders. Throws a `ProblemError`:
 * `service/no-folder`, `service/no-reports`.
 */
export function findFiles(folder: string): FoundFiles {
  const files: string[] = [];
  const closed: FileProblem[] = [];
  let passedOver = 0;
  const below = (path: string): string => relative(folder, path).split(sep).join('/');
  const entriesBelow = (place: string): Dirent[] => {
    try {
      return entriesOf(place);
    } catch (error) {
      if (place === folder || !(error instanceof ProblemError)) throw error;
      closed.push({ file: below(place), problem: error.problem });
      return [];
    }
  };
  const waiting = [folder];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (const entry of entriesBelow(place)) {
      const path = join(place, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) waiting.push(path);
      else if (companions.test(entry.name)) continue;
      else if (readable.test(entry.name) && (entry.isFile() || entry.isSymbolicLink())) files.push(below(path));
      else passedOver += 1;
    }
  }
  if (files.length === 0) {
    throw new ProblemError(
      'service/no-reports',
      `Cannot find a report in ${folder}: no file under it ends in .txt, .html, .md or .pdf; put saved reports there`,
    );
  }
  return { files: files.sort(), passedOver, closed };
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new ProblemError(
      'service/no-folder',
      `Cannot open ${folder}: ${missing ? 'there is no such folder' : 'it is no folder that can be read'}; name a folder of reports`,
      { cause: error },
    );
  }
}

/** True of the path, below a folder, of a file that may be a report by its name, or that says something of one. */
export function mayBeReport(path: string): boolean {
  const [name = '', ...folders] = path.split(sep).toReversed();
  const hidden = [name, ...folders].some((part) => part.startsWith('.') || part === 'node_modules');
  return !hidden && (readable.test(name) || /\.json$|^actors\.csv$/i.test(name));
}

/** True where a path is a folder; throws `service/no-file` where there is nothing. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw new ProblemError('service/no-file', `Cannot read ${path}: there is no such file or folder`, { cause: error });
  }
}
