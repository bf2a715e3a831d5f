import { type Command, Option } from 'commander';
import { quantityForms } from '../model/quantity.ts';
import { usualThresholds } from '../service/keep-watch.ts';
import { entryKinds } from '../service/log-of.ts';
import { acts, grades } from '../service/review-claim.ts';
import type { ExportOptions } from './export-command.ts';
import type { LogOptions } from './log-command.ts';
import { askOption, countOption, numberOption, parseDayOption, probabilityOption } from './parse-options.ts';
import { profileOption } from './profile-option.ts';
import type { RereadOptions } from './reread-command.ts';
import type { WordOptions } from './review-command.ts';
import type { SearchOptions } from './search-command.ts';
import type { VerifyOptions } from './verify-command.ts';
import type { WatchOptions } from './watch-command.ts';

const caseWords = 'a folder of reports that was read, a case (.muster), or postgres://host/database?case=name';

/** Adds the commands that say something of a case's claims and sources, or look at its ledger. */
export function addLedgerCommands(program: Command, interrupted: AbortSignal): void {
  signed(program.command('review'))
    .description(
      'say of a claim whether the report makes it: accept, reject, correct, comment; or that a passage makes none',
    )
    .argument('<case>', caseWords)
    .argument('<claim>', 'the id of a claim, or of a passage: its report, a colon, and START-END')
    .argument('<act>', acts.join(', '))
    .argument('[field]', 'with correct, the field, such as quantity.value')
    .argument('[value]', 'with correct, its new value; nothing for none')
    .addHelpText(
      'after',
      `
A rejected claim is no evidence of any estimate, a corrected one counts with its corrected values. Nothing is changed or
removed: each word is a new entry, and muster undo takes one back.

Examples:
  muster review examples/ukraine-2014 r78a1a12c345ba7ec.84 accept
  muster review examples/ukraine-2014 r78a1a12c345ba7ec.84 correct quantity.form at-least --why "the text says so"
  muster review examples/ukraine-2014 r78a1a12c345ba7ec:0-120 no-claim`,
    )
    .action(async (path: string, claim: string, act: string, field = '', value = '', options: WordOptions) => {
      const { runReview } = await import('./review-command.ts');
      process.exitCode = await runReview(path, claim, { act, field, value }, options);
    });

  signed(program.command('grade'))
    .description('say how reliable a source is, by the Admiralty code: A best, F where it cannot be judged')
    .argument('<case>', caseWords)
    .argument('<source>', 'whom it speaks for, as estimates name it: NATO, RUS, or a name')
    .argument('<letter>', grades.join(', '))
    .action(async (path: string, source: string, letter: string, options: WordOptions) => {
      const { runGrade } = await import('./review-command.ts');
      process.exitCode = await runGrade(path, source, letter, options);
    });

  signed(program.command('undo'))
    .description('take back a review, a grade, a watch or an undo; both entries stay')
    .argument('<case>', caseWords)
    .argument('<entry>', 'its number, as muster log shows it', numberOption)
    .action(async (path: string, position: number, options: WordOptions) => {
      const { runUndo } = await import('./review-command.ts');
      process.exitCode = await runUndo(path, position, options);
    });

  signed(program.command('watch'))
    .description('be warned when a statement about a series becomes probable: add, list, replay or remove watches')
    .argument('<case>', caseWords)
    .argument('<act>', 'add, list, replay, remove')
    .argument('[name]', 'what the watch is called; with add, one that is there already is changed')
    .option('--series <words>', 'with add, a series as FORCE|AREA|SCOPE, or words that only one of the case has')
    .option('--ask <statement>', 'with add, what is watched for', askOption)
    .option('--trip <probability>', `from here on it warns (default: ${usualThresholds.trip})`, probabilityOption)
    .option(
      '--clear <probability>',
      `below this it is clear again (default: ${usualThresholds.clear})`,
      probabilityOption,
    )
    .option('--json', 'one JSON object per watch and line')
    .addHelpText(
      'after',
      `
A statement is asked as for muster estimate --ask; without a day it is about the day of the last report, so that the watch
goes along with the case. A watch is looked at whenever estimates of the case's last day are made, here, by muster estimate
or in the workbench: it trips where its statement is at least as probable as --trip, and stays so until that falls below
--clear. Either is an entry of the case, a warning, kept once, with the claims that moved the estimate most.

A replay tells when it would have warned, had it been kept all along: it looks at what was known on each day on which
something was published, and takes about as long as so many estimates.

How far it has come: not observed (below 0.2), possible (from 0.2), likely (from 0.55), met (from --trip on), unknown: no
coverage (no word on the series for a fortnight, or the statement cannot be told). Unknown neither warns nor clears.

Examples:
  muster watch examples/ukraine-2014 add "half gone" --series "RUS|near Ukraine's border|personnel" --ask "fewer than 20000"
  muster watch examples/ukraine-2014 list
  muster watch examples/ukraine-2014 replay "half gone"
  muster watch examples/ukraine-2014 remove "half gone" --why "the crisis is over"
  muster log examples/ukraine-2014 --kind watch warning`,
    )
    .action(async (path: string, act: string, name = '', options: WatchOptions) => {
      const { runWatch } = await import('./watch-command.ts');
      process.exitCode = await runWatch(path, act, name, options, interrupted);
    });

  program
    .command('log')
    .description('list what was captured, read, said and issued in a case, in order')
    .argument('<case>', caseWords)
    .addOption(new Option('--kind <kinds...>', 'only entries of these kinds').choices(entryKinds))
    .option('--subject <words>', 'only entries about one report, claim, passage or source ("source NATO")')
    .option('--who <name>', 'only what this person said or did')
    .option('--until <day>', 'only what was kept by the end of this day (UTC)', parseDayOption)
    .option('--json', 'one JSON object per entry and line')
    .action(async (path: string, options: LogOptions) => {
      const { runLog } = await import('./log-command.ts');
      process.exitCode = await runLog(path, options);
    });

  program
    .command('verify')
    .description('check that nothing in a case was changed, put in or taken out since it was kept')
    .argument('<case>', caseWords)
    .option(
      '--digest <hex>',
      'a digest that an earlier verify printed: the case must still hold what was kept until then',
    )
    .addHelpText(
      'after',
      `
Every entry carries a digest over itself and all before it; captured bytes carry theirs. An edit of the file shows at the
first entry that does not fit. Whoever can rewrite the whole file can also reckon all digests anew: keep the digest that
verify prints somewhere else, and give it back with --digest.

Exit status: 0 everything fits, 1 something does not.`,
    )
    .action(async (path: string, options: VerifyOptions) => {
      const { runVerify } = await import('./verify-command.ts');
      process.exitCode = await runVerify(path, options);
    });

  program
    .command('search')
    .description('find claims and reports by their words, sources and days, and claims by force, place and form')
    .argument('<case>', caseWords)
    .argument('[words...]', 'all must be there; "near the border" together, withdr* begins a word; none for the newest')
    .option('--source <name>', 'claims by this voice, or by one that speaks for it; reports by this publisher')
    .option('--from <day>', 'claims said, at the latest, and reports published on this day or later', parseDayOption)
    .option('--until <day>', 'and on this day or earlier', parseDayOption)
    .option('--force <name>', 'claims about this force alone: a country’s code or name, or what else a report calls it')
    .option('--place <name>', 'claims about a place whose name begins so')
    .addOption(new Option('--form <form>', 'claims whose number has this form').choices(quantityForms))
    .option('--limit <number>', 'at most so many of each', countOption, 10)
    .option('--json', 'one JSON object per line')
    .addHelpText(
      'after',
      `
Examples:
  muster search examples/ukraine-2014 troops withdr*
  muster search examples/ukraine-2014 '"far more significant"' --source NATO --from 2014-05-01
  muster search examples/ukraine-2014 --force Russia --place Crimea --form at-least

Exit status: 0 something was found, 1 nothing was.`,
    )
    .action(async (path: string, words: string[], options: SearchOptions) => {
      const { runSearch } = await import('./search-command.ts');
      process.exitCode = await runSearch(path, words, options);
    });

  program
    .command('export')
    .description('print the claims of a case that were accepted or corrected, and keep who took them')
    .argument('<case>', caseWords)
    .option('--json', 'one JSON object, in the format muster.claims/1, instead of CSV')
    .option('--suggestions', 'also claims that nobody has spoken on, labelled "suggestion"')
    .option('--who <name>', 'who takes them (default: your name on this machine)')
    .option('--why <words>', 'what for')
    .addHelpText(
      'after',
      `
Rejected claims never leave. What left, its SHA-256 and who took it are an entry of the case: muster log CASE --kind export.

Example:
  muster export examples/ukraine-2014 --suggestions > claims.csv

Exit status: 0 claims were printed, 1 there were none.`,
    )
    .action(async (path: string, options: ExportOptions) => {
      const { runExport } = await import('./export-command.ts');
      process.exitCode = await runExport(path, options);
    });

  program
    .command('backup')
    .description('copy a case into a new file, also while others work on it, and check the copy')
    .argument('<case>', caseWords)
    .argument('<file>', 'the new file')
    .action(async (path: string, target: string) => {
      const { runBackup } = await import('./upkeep-command.ts');
      process.exitCode = await runBackup(path, target);
    });

  program
    .command('compact')
    .description('make the file of a case smaller, and what its claims and words are found by anew')
    .argument('<case>', caseWords)
    .action(async (path: string) => {
      const { runCompact } = await import('./upkeep-command.ts');
      process.exitCode = await runCompact(path);
    });

  program
    .command('copy')
    .description(
      'copy a case from a file onto a server or back, with the same digests; a second time, only what is new',
    )
    .argument('<case>', caseWords)
    .argument(
      '<to>',
      'a file (.muster), or postgres://host/database, by the case’s name unless ?case=NAME gives another',
    )
    .addHelpText(
      'after',
      `
Whoever makes a case on a server may write to it. The owner of the tables lets others in, in psql: true for those who write, false for those
who only read.

  CREATE ROLE ann LOGIN IN ROLE muster_writer;
  INSERT INTO muster.members SELECT id, 'ann', true FROM muster.cases WHERE name = 'CASE';
  CREATE ROLE bo LOGIN IN ROLE muster_reader;
  INSERT INTO muster.members SELECT id, 'bo', false FROM muster.cases WHERE name = 'CASE';
  DELETE FROM muster.members WHERE member = 'bo';`,
    )
    .action(async (path: string, target: string) => {
      const { runCopy } = await import('./upkeep-command.ts');
      process.exitCode = await runCopy(path, target);
    });

  program
    .command('reread')
    .description('read the stored reports again where another version of the engine read them, and say what changed')
    .argument('<case>', caseWords)
    .addOption(profileOption())
    .option('--json', 'one JSON object')
    .addHelpText(
      'after',
      `
The new readings stand beside the old ones. Reviews stay with the claims that they were made on: they are carried over by
the words and what stands around them; those that fit nothing well enough are listed as orphans and bear on nothing.

Signs: − a claim that is gone, + one that is new, ~ one of the same words with the fields that differ.`,
    )
    .action(async (path: string, options: RereadOptions) => {
      const { runReread } = await import('./reread-command.ts');
      process.exitCode = await runReread(path, options);
    });
}

function signed(command: Command): Command {
  return command
    .option('--who <name>', 'who says it (default: your name on this machine)')
    .option('--why <words>', 'the reason')
    .option('--expected <entry>', 'refuse where anything newer than this entry is about the same', numberOption);
}
