import { spawn } from 'node:child_process';
import { type Problem, ProblemError } from '../model/problem.ts';
import { tripped, watchesOf } from '../service/keep-watch.ts';
import { type Case, namesFolder, openCase } from '../service/open-case.ts';
import type { Profile } from '../service/profiles.ts';
import { readIn } from '../service/read-in.ts';
import { watchFolder } from '../service/watch-folder.ts';
import { showDay } from '../service/words.ts';
import { makeProgressBar } from './progress-bar.ts';
import { sayProblem } from './say-problem.ts';
import { showWarnings } from './show-watch.ts';
import { styleFor } from './style.ts';

/** What `muster open` takes. */
export interface OpenOptions {
  readonly port?: number;
  readonly browser: boolean;
  readonly profile: Profile;
  readonly store?: string;
  /** Lets the workbench fetch pages by their addresses. */
  readonly network?: boolean;
}

/** Serves a case on the port asked for, or on any that is free; says where. */
export type ServeCase = (
  opened: Case,
  port: number | null,
) => Promise<{ readonly url: string; readonly close: () => Promise<void> }>;

/** Reads what is new in a folder, serves the workbench on the loopback address, and stays until interrupted. */
export async function runOpen(
  folder: string,
  options: OpenOptions,
  serve: ServeCase,
  signal: AbortSignal,
): Promise<number> {
  const opened = await openCase(folder, () => new Date(), options.profile, options);
  try {
    const style = styleFor(process.stdout);
    const bar = makeProgressBar();
    const result = namesFolder(folder)
      ? await readIn(opened, { signal, onProgress: ({ done, total, file }) => bar.show(done, total, file) })
      : null;
    bar.end();
    const say = onceEach();
    for (const { problem } of [...(result?.failed ?? []), ...(result?.warned ?? [])]) say(problem);
    if (result?.stopped === true) return 130;
    const { reports, claims, from, until } = await opened.ledger.counts(opened.means.key);
    const span = from === null || until === null ? '' : `, ${showDay(from)} to ${showDay(until)}`;
    const fresh = result === null ? '' : ` (${result.added} new, ${result.known} read before)`;
    process.stdout.write(`${style('bold', opened.name)}: ${reports} reports${fresh}${span}; ${claims} claims\n`);
    process.stdout.write(showWarnings(tripped(await watchesOf(opened)), style));
    if (opened.folder !== null && namesFolder(folder))
      watchFolder(opened.folder, () => readNew(opened, say, signal), say, signal);
    const server = await serve(opened, options.port ?? null);
    process.stdout.write(`Workbench at ${style('cyan', server.url)} — Ctrl+C ends it\n`);
    if (options.browser) openBrowser(server.url);
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    await server.close();
    return 0;
  } finally {
    await opened.ledger.close();
  }
}

/** Reads what has come into the folder, and says so; what cannot be read is a problem, and the server goes on. */
async function readNew(opened: Case, say: (problem: Problem) => void, signal: AbortSignal): Promise<void> {
  try {
    const { added, failed, warned } = await readIn(opened, { signal });
    for (const { problem } of [...failed, ...warned]) say(problem);
    if (added > 0) process.stdout.write(`${added} new ${added === 1 ? 'report' : 'reports'} read\n`);
  } catch (error) {
    // The case may have been closed meanwhile.
    if (signal.aborted) return;
    if (!(error instanceof ProblemError)) throw error;
    say(error.problem);
  }
}

/** Says a problem the first time only: what is wrong with a file is wrong with it each time that the folder is read. */
function onceEach(): (problem: Problem) => void {
  const said = new Set<string>();
  return (problem) => {
    if (!said.has(problem.message)) sayProblem(problem);
    said.add(problem.message);
  };
}

/** Opens the user's browser where there is one; says nothing where there is none, since the address is printed. */
function openBrowser(url: string): void {
  if (!process.stdout.isTTY || process.env['CI'] !== undefined || process.env['BROWSER'] === 'none') return;
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  if (command === undefined) return;
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
