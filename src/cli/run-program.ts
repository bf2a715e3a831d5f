import { Command, Option } from 'commander';
import { askedForms } from '../model/parse-asked.ts';
import { ProblemError } from '../model/problem.ts';
import { engine } from '../service/engine.ts';
import type { EstimateOptions } from './estimate-command.ts';
import type { ExplainOptions } from './explain-command.ts';
import { addLedgerCommands } from './ledger-commands.ts';
import type { OpenOptions, ServeCase } from './open-command.ts';
import type { OriginsOptions } from './origins-command.ts';
import type { ParseOptions } from './parse-command.ts';
import { askOption, numbersOption, parseDayOption, parsePortOption, parseSeedOption } from './parse-options.ts';
import { profileOption } from './profile-option.ts';
import type { ReadOptions } from './read-command.ts';
import { sayProblem } from './say-problem.ts';

/** Reads the command line and does what it asks; sets the exit status. `serve` opens the workbench's server. */
export async function runProgram(serve: ServeCase): Promise<void> {
  const interrupted = listen();
  const program = makeProgram(serve, interrupted);
  try {
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    sayProblem(error.problem);
    process.exitCode = 1;
  }
}

function makeProgram(serve: ServeCase, interrupted: AbortSignal): Command {
  const program = new Command('muster')
    .description(
      'Reads dated news reports and official statements about military forces, extracts every attributed claim with its place in the text, and fuses conflicting claims into a dated estimate with honest uncertainty.',
    )
    .version(engine.version)
    .addHelpText(
      'after',
      `
Examples:
  muster read report.txt --published 2014-05-30 --publisher Reuters
  muster estimate examples/ukraine-2014 --as-of 2014-05-30
  muster open examples/ukraine-2014
  muster explain "Russia has withdrawn most of its troops."`,
    )
    .showHelpAfterError('(muster --help lists the commands, muster COMMAND --help its options)')
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

  program
    .command('read')
    .description('print the claims of reports: who says what, how many, since when')
    .argument('<files...>', 'reports (.txt, .html, .pdf), folders of them, or - for standard input')
    .option('--published <day>', 'day of publication, YYYY-MM-DD; wins over what the page says', parseDayOption)
    .option('--publisher <name>', 'who published it')
    .option('--title <words>', 'its headline')
    .option('--url <address>', 'where it was read')
    .option('--actors <file>', 'further people, offices and groups, and whom they speak for (CSV or JSON)')
    .addOption(profileOption())
    .option('--json', 'one JSON object per report and line, in the format muster.reading/1')
    .addHelpText(
      'after',
      `
Relative dates ("on Wednesday") count from the day of publication: from --published, the page, a file beside the
report (REPORT.json, or its entry in index.json), or a date in the file's name.

A file of actors has a line each: name,code,sector,office,from,until,aliases,group (aliases parted by semicolons). The code is a
country's (ISO alpha-3) or an organisation's own, the group an armed group's own, by which its strength is kept apart
from its country's; all but name, code and sector may be empty.

Examples:
  muster read report.txt --published 2014-05-30 --publisher Reuters
  muster read saved-pages/ --json > readings.jsonl
  curl -s https://example.org/page | muster read - --publisher Example

Exit status: 0 all were read, 1 some gave no report, 2 wrong usage, 130 interrupted.`,
    )
    .action(async (files: string[], options: ReadOptions) => {
      const { runRead } = await import('./read-command.ts');
      process.exitCode = await runRead(files, options, interrupted);
    });

  program
    .command('open')
    .description('read every report under a folder into a case and serve the workbench')
    .argument('<folder>', 'a folder of reports, or a case (.muster)')
    .option(
      '--port <number>',
      'port on 127.0.0.1, 0 for any that is free (default: 4914, or any other where that is taken)',
      parsePortOption,
    )
    .option('--no-browser', 'only print the address')
    .option('--network', 'let the workbench fetch a page whose address you give it')
    .addOption(storeOption())
    .addOption(profileOption())
    .addHelpText(
      'after',
      `
The case is kept in one file, case.muster, in the folder. Reports that were read before are not read again; what was
read is never changed or removed. The estimates that were made last lie beside it, in case.muster-estimates, which may be
deleted. Nothing leaves this machine, and nothing is fetched without --network. Reports that are put into the folder while
it is open are read as they come, and the workbench shows them.

With another --profile the reports are read once more, and those readings count for as long as it is given; the others stay.
A file actors.csv or actors.json in the folder names further people, offices and groups, as muster read --actors takes them.

Example:
  muster open examples/ukraine-2014`,
    )
    .action(async (folder: string, options: OpenOptions) => {
      const { runOpen } = await import('./open-command.ts');
      process.exitCode = await runOpen(folder, options, serve, interrupted);
    });

  program
    .command('estimate')
    .description('print the estimate per force and area: band, sparkline, what moved it')
    .argument('<case>', 'a folder of reports, a case (.muster), or a table of claims (.csv)')
    .option(
      '--as-of <day>',
      'as it stood at the end of this day, from what was known then; default: the last report’s day',
      parseDayOption,
    )
    .option('--since <day>', 'also what moved it since it stood at the end of this earlier day', parseDayOption)
    .option(
      '--known <day>',
      'from what the case held at the end of this day (UTC), as it had been reviewed then',
      parseDayOption,
    )
    .option('--issue <why>', 'keep the estimates in the case as given out, for this reason')
    .option('--who <name>', 'with --issue, who gives them out (default: your name on this machine)')
    .option('--all', 'also series that rest on a single origin')
    .option(
      '--levels <numbers>',
      'with --json, how probable it is on each day that the strength was below: 20000,10000',
      numbersOption(1e9, 'one or more numbers; write them as 20000,10000'),
    )
    .option(
      '--fraction-of-peak <numbers>',
      'with --json, how probable it is on each day that it was at most this share of the peak: 0.5',
      numbersOption(1, 'one or more shares of 1; write them as 0.5,0.25'),
    )
    .option('--ask <statement>', 'how probable a statement of each series is; can be given again', askOption)
    .option('--seed <number>', 'what fixes all that is drawn by chance', parseSeedOption)
    .addOption(storeOption())
    .addOption(profileOption())
    .option('--json', 'for machines: every day with its quantiles, every claim with its influence')
    .addHelpText(
      'after',
      `
A band such as "about 13,000 (6,500 to 20,000)" is the median with the range that holds the strength with probability
0.9. Words of likelihood are those of ICD 203. The level is relative to what observers say: nothing anchors it.

A statement is asked in one of these forms; without a day it is about the last day of the estimate, and fewer or more "by" a
day is on some day of the estimate up to it. A withdrawal without its first day is counted from the day with the highest
median. What an estimate does not reach cannot be asked: name a later day with --as-of.
${askedForms.map((form) => `  ${form}`).join('\n')}

A table of claims has a row each and a header: id,said_at,as_of,source,organisation,country,role,grade,force,area,scope,
form,value,low,high,word,measure,unit,reference,origin,confidence. Required are said_at, source, form and what the form
needs. role: observer, self, adversary, neutral. grade: A to F. form: exactly, about, at-least, more-than, at-most,
less-than, between, worded, fraction, difference, status. measure: present, remaining, withdrawn, arrived. A status has a
word: withdrawing, building-up, unchanged, ordered-withdrawal. Rows with the same origin count once. Rows of one force and
area in the scopes personnel, combat personnel and battalions (or other formations) bear on each other over a conversion,
which is shown; other scopes and areas stay apart.

With another --profile the reports are read once more, as for muster open, which also has what a file of actors does.

Examples:
  muster estimate examples/ukraine-2014 --as-of 2014-05-30
  muster estimate examples/ukraine-2014 --as-of 2014-05-30 --since 2014-05-22
  muster estimate examples/ukraine-2014 --as-of 2014-06-10 --ask "fewer than 10000 by 2014-06-10"
  muster estimate examples/ukraine-2014/case.muster --json
  muster estimate claims.csv --json --levels 20000,10000 --fraction-of-peak 0.5`,
    )
    .action(async (path: string, options: EstimateOptions) => {
      const { runEstimate } = await import('./estimate-command.ts');
      process.exitCode = await runEstimate(path, options, interrupted);
    });

  program
    .command('origins')
    .description('print which claims go back to one utterance: who printed it, through whom, what may be a copy')
    .argument('<case>', 'a folder of reports, or a case (.muster)')
    .option(
      '--as-of <day>',
      'what was known by the end of this day, YYYY-MM-DD (default: the last report)',
      parseDayOption,
    )
    .option('--all', 'origins that one outlet printed once, too')
    .addOption(storeOption())
    .addOption(profileOption())
    .option('--json', 'one JSON object per origin and line')
    .addHelpText(
      'after',
      `
Claims share an origin where one report says a thing twice, one voice says it in several outlets, one text carries on or quotes
another, or an outlet passes on what another printed. What may be a copy is told with its probability: its weight in an
estimate is less by as much. A voice's other number within days supersedes its first; a misprint beside its source is no evidence.

Example:
  muster origins examples/ukraine-2014`,
    )
    .action(async (path: string, options: OriginsOptions) => {
      const { runOrigins } = await import('./origins-command.ts');
      process.exitCode = await runOrigins(path, options, interrupted);
    });

  program
    .command('parse')
    .description('print the sentences of texts in CoNLL-U: words, parts of speech, lemmas, dependency trees, names')
    .argument('<files...>', 'texts (.txt, .html, .pdf), folders of them, or - for standard input')
    .addOption(profileOption())
    .option('--pretokenised', 'the files are CoNLL-U; their words, multiword tokens and sentences are kept')
    .option('--json', 'one JSON object per sentence and line')
    .addHelpText(
      'after',
      `
Columns are ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC. MISC has the place of each token and word as
TokenRange=start:end and names as Name=B-PER, Name=I-PER (people PER, organisations ORG, places LOC, nationalities
NORP, military units UNIT, equipment EQUIP). Places count in UTF-16 code units of the file's text; of a web page, in the
text of its article, as "muster read --json" gives it; with --pretokenised, in its words with spaces between.

With --json a line is {file, span, text, paragraph, words, names}; a name is from word "first" to word "last".

Examples:
  muster parse report.txt > report.conllu
  curl -s https://example.org/page | muster parse - --profile fast
  muster parse gold.conllu --pretokenised

Exit status: 0 all were parsed, 1 some could not be, 2 wrong usage, 130 interrupted.`,
    )
    .action(async (files: string[], options: ParseOptions) => {
      const { runParse } = await import('./parse-command.ts');
      process.exitCode = await runParse(files, options, interrupted);
    });

  program
    .command('explain')
    .description('say which rules made a claim, or draw the dependency tree of a sentence')
    .argument('<sentence...>', 'the id of a claim; or a sentence or several, or - for standard input')
    .option('--case <folder>', 'where the claim is: a folder of reports that was read, or a case (.muster)', '.')
    .addOption(storeOption())
    .addOption(profileOption())
    .option('--json', 'one JSON object per sentence and line, as muster parse --json gives it')
    .addHelpText(
      'after',
      `
A claim has its id from muster read --json. What is new in the folder is read first; the claim is read once more by the same code, and shown with its sentence, the tree and
the names of the rules that fired.

One word a line, from top to bottom: the arcs from head to dependent (▸), the word, its part of speech, its relation and
the head that it is to, its lemma where that differs, and names in brackets.

Examples:
  muster explain r78a1a12c345ba7ec.84 --case examples/ukraine-2014
  muster explain "Russia has withdrawn most of its troops, the Pentagon said."
  head -1 report.txt | muster explain -`,
    )
    .action(async (sentence: string[], options: ExplainOptions) => {
      const { runExplain } = await import('./explain-command.ts');
      process.exitCode = await runExplain(sentence, options, interrupted);
    });

  addLedgerCommands(program, interrupted);
  return program;
}

function storeOption(): Option {
  return new Option(
    '--store <address>',
    'keep the case on a server instead: postgres://host/database, by the folder’s name unless ?case=NAME gives another',
  );
}

/** Ends quietly where nobody reads on; the first interrupt asks to stop, the second stops. */
function listen(): AbortSignal {
  const interrupted = new AbortController();
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of the pipe has had enough ("muster read … | head").
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    // Nobody listens to problems: the output still counts.
    if (error.code !== 'EPIPE') throw error;
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (interrupted.signal.aborted) process.exit(130);
      interrupted.abort();
    });
  }
  return interrupted.signal;
}
