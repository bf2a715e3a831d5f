import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The built program. */
const built = join(import.meta.dirname, '../../dist/main.js');

/** What a run of `muster` gave. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built `muster` in a folder, without the terminal's settings. */
export function startMuster(
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env;
  return spawn(process.execPath, [built, ...args], { cwd: folder, env: { ...inherited, ...env } });
}

/** Collects what a started `muster` prints until it ends. */
export async function ended(child: ChildProcessWithoutNullStreams): Promise<Ran> {
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (words: string) => (stdout += words));
  child.stderr.setEncoding('utf8').on('data', (words: string) => (stderr += words));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stdout, stderr };
}

/** Runs the built `muster` in a folder. */
export function runMuster(
  args: readonly string[],
  folder: string,
  given: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  const child = startMuster(args, folder, given.env);
  child.stdin.end(given.input ?? '');
  return ended(child);
}
