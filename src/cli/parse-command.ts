import { setImmediate } from 'node:timers/promises';
import { loadLanguage } from '../service/language.ts';
import { type ParsedFile, parseFile } from '../service/parse-file.ts';
import type { Profile } from '../service/profiles.ts';
import { conlluOf, jsonOf } from '../service/write-parsed.ts';
import { bytesOf, filesOf, type NamedFile } from './named-files.ts';
import { print } from './print.ts';
import { makeProgressBar, type ProgressBar } from './progress-bar.ts';
import { sayProblem } from './say-problem.ts';

/** What `muster parse` takes. */
export interface ParseOptions {
  readonly profile: Profile;
  readonly pretokenised?: boolean;
  readonly json?: boolean;
}

/** Parses files, folders or standard input (`-`) and prints their sentences; the exit status, 1 where a file gave none. */
export async function runParse(paths: readonly string[], options: ParseOptions, signal: AbortSignal): Promise<number> {
  const { files, missing } = filesOf(paths);
  const engine = await loadLanguage(options.profile);
  const bar = makeProgressBar();
  let status = missing ? 1 : 0;
  let printed = 0;
  for (const file of files) {
    if (signal.aborted) break;
    const bytes = await bytesOf(file);
    const { shown } = file;
    const parsed =
      bytes === null
        ? null
        : await parseFile(engine, { file: shown, bytes, pretokenised: options.pretokenised === true });
    if (parsed !== null && !('code' in parsed)) {
      printed += await printFile(parsed, { file, printed, json: options.json === true, bar, signal });
      continue;
    }
    status = 1;
    if (parsed !== null) sayProblem(parsed);
  }
  return signal.aborted ? 130 : status;
}

interface Printing {
  readonly file: NamedFile;
  /** Sentences printed before: ids go on from there, so that they stay apart in one output. */
  readonly printed: number;
  readonly json: boolean;
  readonly bar: ProgressBar;
  readonly signal: AbortSignal;
}

/** Prints the sentences of a file as they come, a batch at a time; how many. */
async function printFile(parsed: ParsedFile, { file, printed, json, bar, signal }: Printing): Promise<number> {
  const { text, batches } = parsed;
  let count = 0;
  for (const batch of batches) {
    bar.end();
    await print(
      json
        ? batch.sentences.map((sentence) => `${jsonOf(file.shown, text, sentence)}\n`).join('')
        : conlluOf(parsed, batch, printed + count + 1, count === 0 ? file.shown : null),
    );
    count += batch.sentences.length;
    bar.show(batch.sentences.at(-1)?.span.end ?? 0, text.length, `characters of ${file.shown}`);
    // Parsing waits for nothing: without this, Ctrl+C would be heard only after the last sentence.
    await setImmediate();
    if (signal.aborted) break;
  }
  bar.end();
  return count;
}
