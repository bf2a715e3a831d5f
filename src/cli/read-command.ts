import { setImmediate } from 'node:timers/promises';
import type { Day } from '../model/day.ts';
import type { Reading } from '../model/reading.ts';
import { loadLanguage } from '../service/language.ts';
import { dayOf } from '../service/open-case.ts';
import type { Profile } from '../service/profiles.ts';
import { makeBesideReader } from '../service/read-beside.ts';
import { readOne } from '../service/read-one.ts';
import { loadWorldWith } from '../service/world.ts';
import { bytesOf, filesOf } from './named-files.ts';
import { print } from './print.ts';
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
  readonly profile: Profile;
  /** A file of further actors. */
  readonly actors?: string;
}

/** Reads files, folders or standard input (`-`) and prints their claims; the exit status, 1 where a file gave no report. */
export async function runRead(paths: readonly string[], options: ReadOptions, signal: AbortSignal): Promise<number> {
  const { files, missing } = filesOf(paths);
  const known = options.actors === undefined ? null : await loadWorldWith(options.actors);
  for (const problem of known?.problems ?? []) sayProblem(problem);
  const means = { profile: options.profile, ...(known === null ? {} : { world: known.world }) };
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
        : await readOne(
            { file: file.shown, bytes: captured, flags, beside: beside.metadata },
            dayOf(new Date()),
            means,
          );
    bar.end();
    for (const problem of [...beside.problems, ...problems])
      if (options.json !== true || reading === null) sayProblem(problem);
    if (reading === null) status = 1;
    else await print(options.json === true ? `${JSON.stringify(reading)}\n` : await humanText(reading, index > 0));
  }
  return signal.aborted ? 130 : status;
}

async function humanText(reading: Reading, further: boolean): Promise<string> {
  const sentences = (await loadLanguage('fast')).segment(reading.report.text);
  return `${further ? '\n' : ''}${showReading(reading, sentences, styleFor(process.stdout))}\n`;
}
