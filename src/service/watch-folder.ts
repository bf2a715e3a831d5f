import { watch } from 'node:fs';
import type { Problem } from '../model/problem.ts';
import { mayBeReport } from './find-files.ts';

/** Nothing may change for so long before what is new is read, so that no file is read while it is written; milliseconds. */
const settling = 700;

/**
 * Watches a folder, and all below it, until `signal` aborts: whenever files that may be reports have come or changed, and nothing more does for a moment,
 * `onChange` is called, never twice at once; and once at the beginning. Where the folder cannot be watched, `onFailure` is told once (`service/not-watched`).
 */
export function watchFolder(
  folder: string,
  onChange: () => Promise<void>,
  onFailure: (problem: Problem) => void,
  signal: AbortSignal,
): void {
  let timer: NodeJS.Timeout | null = null;
  let running = false;
  let again = false;
  const settle = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void change(), settling);
    timer.unref();
  };
  const change = async (): Promise<void> => {
    again = running;
    if (running) return;
    running = true;
    try {
      await onChange();
    } finally {
      running = false;
    }
    if (again) await change();
  };
  try {
    const watcher = watch(folder, { recursive: true, persistent: false, signal }, (_event, file) => {
      if (file !== null && mayBeReport(file)) settle();
    });
    watcher.on('error', (error) => onFailure(notWatched(folder, error)));
    // What came while the watch was being set up is not told of.
    settle();
  } catch (error) {
    onFailure(notWatched(folder, error));
  }
}

function notWatched(folder: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'service/not-watched',
    message: `Cannot watch ${folder} for new reports: ${reason}; open it again to read them`,
    at: null,
  };
}
