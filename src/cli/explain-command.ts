import type { ParsedSentence } from '../model/parsed-sentence.ts';
import { ProblemError } from '../model/problem.ts';
import { loadLanguage } from '../service/language.ts';
import { parseFile } from '../service/parse-file.ts';
import type { Profile } from '../service/profiles.ts';
import { jsonOf } from '../service/write-parsed.ts';
import { bytesOf } from './named-files.ts';
import { print } from './print.ts';
import { sayProblem } from './say-problem.ts';
import { showTree } from './show-tree.ts';
import { styleFor } from './style.ts';

/** What `muster explain` takes. */
export interface ExplainOptions {
  readonly profile: Profile;
  readonly json?: boolean;
}

/** Draws the trees of the sentences that are given, or come on standard input (`-`); the exit status. */
export async function runExplain(
  given: readonly string[],
  options: ExplainOptions,
  signal: AbortSignal,
): Promise<number> {
  const engine = await loadLanguage(options.profile);
  const piped = given.length === 1 && given[0] === '-';
  const file = { shown: 'standard input', path: null };
  const bytes = piped ? await bytesOf(file) : new TextEncoder().encode(given.join(' '));
  if (bytes === null) return 1;
  if (bytes.length === 0 || (!piped && given.join(' ').trim() === ''))
    throw new ProblemError('cli/no-sentence', 'Cannot explain nothing: give a sentence, or - for standard input');
  const parsed = await parseFile(engine, { file: piped ? file.shown : 'the sentence', bytes, pretokenised: false });
  if ('code' in parsed) {
    sayProblem(parsed);
    return 1;
  }
  const draw = (sentence: ParsedSentence, further: boolean): string =>
    options.json === true
      ? `${jsonOf(piped ? file.shown : '', parsed.text, sentence)}\n`
      : `${further ? '\n' : ''}${showTree(sentence, process.stdout.columns ?? 80, styleFor(process.stdout))}\n`;
  for (const { sentences, first } of parsed.batches) {
    if (signal.aborted) return 130;
    await print(sentences.map((sentence, index) => draw(sentence, first + index > 0)).join(''));
  }
  return 0;
}
