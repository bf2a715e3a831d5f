import type { ParsedSentence } from '../model/parsed-sentence.ts';
import { ProblemError } from '../model/problem.ts';
import { loadMeans } from '../service/case-means.ts';
import { readingsOf } from '../service/describe-case.ts';
import { type Explanation, explainClaim } from '../service/explain-claim.ts';
import { loadLanguage } from '../service/language.ts';
import { namesFolder, openCase } from '../service/open-case.ts';
import { parseFile } from '../service/parse-file.ts';
import type { Profile } from '../service/profiles.ts';
import { readIn } from '../service/read-in.ts';
import { jsonOf } from '../service/write-parsed.ts';
import { bytesOf } from './named-files.ts';
import { print } from './print.ts';
import { sayProblem } from './say-problem.ts';
import { showClaimOf } from './show-reading.ts';
import { showTree } from './show-tree.ts';
import { type Style, styleFor } from './style.ts';

/** What `muster explain` takes. */
export interface ExplainOptions {
  readonly profile: Profile;
  readonly json?: boolean;
  /** Where a claim that is given by its id is kept: a folder of reports, or a case. */
  readonly case: string;
  readonly store?: string;
}

/** What `muster read --json` gives as a claim's id. */
const claimId = /^r[0-9a-f]{16}\.\d+(\.[a-z]+)?$/;

/** Explains a claim that is given by its id, or draws the trees of the sentences that are given or come on standard input (`-`); the exit status. */
export async function runExplain(
  given: readonly string[],
  options: ExplainOptions,
  signal: AbortSignal,
): Promise<number> {
  const [only = ''] = given;
  if (given.length === 1 && claimId.test(only)) return runExplainClaim(only, options);
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

async function runExplainClaim(id: string, options: ExplainOptions): Promise<number> {
  const opened = await openCase(options.case, () => new Date(), options.profile, options);
  try {
    if (namesFolder(options.case)) await readIn(opened);
    const explanation = await explainClaim(await readingsOf(opened), id, (await loadMeans(opened.means)).means);
    if (explanation === null)
      throw new ProblemError(
        'cli/no-claim',
        `Cannot explain ${id}: ${options.case} holds no such claim; --case names the folder whose claims they are`,
      );
    const { report, sentence, claim, passedOver } = explanation;
    const style = styleFor(process.stdout);
    await print(
      options.json === true
        ? `${JSON.stringify({ claim, sentence, passedOver })}\n`
        : `${showClaimOf(report, claim, [sentence.span], style)}\n${showTree(sentence, process.stdout.columns ?? 80, style)}\n\n${showWhy(explanation, style)}\n`,
    );
    return 0;
  } finally {
    await opened.ledger.close();
  }
}

/** The rules that made a claim, in their order, and the numbers of its sentence that made none. */
function showWhy({ report, claim, passedOver }: Explanation, style: Style): string {
  const lines = [style('bold', 'made by'), ...claim.why.map((rule) => `  ${rule}`)];
  if (passedOver.length > 0) {
    lines.push('', style('bold', 'passed over'));
    for (const { span, why } of passedOver)
      lines.push(`  “${report.text.slice(span.start, span.end)}”  ${why.replace('passed-over/', '')}`);
  }
  return lines.join('\n');
}
