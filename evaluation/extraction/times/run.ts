// Scores the recognition of times and its peers: npm run evaluate:extraction -- times [--write]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Counts, f1 } from '../../language/counts.ts';
import { confusionRows, mistakesOf } from './confusions.ts';
import { measureSpeed } from './measure-speed.ts';
import { readAppointments } from './read-appointments.ts';
import { readGumDates } from './read-gum-dates.ts';
import { readTimeml, type TimedText } from './read-timeml.ts';
import { type Pair, pairTimes, scorePairs } from './score-times.ts';
import { loadChrono } from './systems/chrono.ts';
import { loadCompromise } from './systems/compromise.ts';
import { loadMuster } from './systems/muster.ts';
import { loadRecognizers } from './systems/recognizers.ts';
import type { FoundTime, TimeSystem } from './systems/system.ts';

const gold = process.env['MUSTER_GOLD'];
if (gold === undefined || gold === '') {
  console.error(
    'Cannot score: MUSTER_GOLD names no folder; it must name the folder of gold data (WikiWars, GUM news, Recognizers-Text)',
  );
  process.exit(1);
}
const systems = [await loadMuster(), loadChrono(), loadCompromise(), loadRecognizers()];
const wars = readTimeml(join(gold, 'wikiwars/training'), true);
const news = readGumDates(join(gold, 'gum-news/xml'));
const appointments = ['DateTimeModel', 'DateExtractor', 'DatePeriodExtractor', 'DurationExtractor', 'SetExtractor'];

const warPairs = systems.map((system) => pairAll(system, wars, (found) => found));
const newsPairs = systems.map((system) => pairAll(system, news, onlyDates));
const report = `# Times, scored on the development sets

Printed by \`npm run evaluate:extraction -- times\`. F1 in percent by the definition of TempEval-3 (UzZaman et al. 2013): strict is the gold's extent to
the character, relaxed any overlap, value an overlap with the gold's TIMEX3 value. What each peer finds is told as TIMEX3 by the
file of its name in \`systems/\`.

## WikiWars, training (${wars.length} histories, ${countOf(wars)} times)

${table(
  ['', 'strict', 'relaxed', 'value', 'precision of values', 'recall of values'],
  systems.map(({ name }, index) => {
    const { strict, relaxed, value } = scorePairs(warPairs[index]?.flat() ?? []);
    return [name, ...[strict, relaxed, value].map(percent), ...shares(value)];
  }),
)}

The gold marks every time as a date, so types are not scored; it writes sets as TIMEX2 has them ("XXXX-XX-XX" for "daily", where TimeML has
P1D), and marks "former" and many uses of "time" and "period".

## GUM news (${news.length} reports, ${countOf(news)} dates)

Dates alone are marked, so of what is found only calendar dates count, to the day.

${table(
  ['', 'strict', 'relaxed', 'value', 'precision of values', 'recall of values'],
  systems.map(({ name }, index) => {
    const { strict, relaxed, value } = scorePairs(newsPairs[index]?.flat() ?? []);
    return [name, ...[strict, relaxed, value].map(percent), ...shares(value)];
  }),
)}

## Cases of Recognizers-Text, extents

What its own test cases expect, mostly appointments; "from … to …" is one range there and two dates in TimeML. Its own JavaScript does not
support all of them.

${table(
  ['', ...appointments.flatMap((file) => [`${file}, strict`, 'overlapping'])],
  systems.map((system) => [
    system.name,
    ...appointments.flatMap((file) => {
      const { strict, relaxed } = scorePairs(pairAll(system, readAppointments(gold, file), (found) => found).flat());
      return [recall(strict), recall(relaxed)];
    }),
  ]),
)}

Shares of the expected extents that were found, in percent.

## Speed

The times of 600 words of a history, once parsed, take ${(await measureSpeed(wars.slice(0, 4))).toFixed(2)} ms of one core.

## Where muster errs, WikiWars

${confusionTable(wars, warPairs[0] ?? [], 5)}

## Where muster errs, GUM news

${confusionTable(news, newsPairs[0] ?? [], 2)}
`;
console.log(report);
if (process.argv.includes('--write')) writeFileSync(new URL('RESULTS.md', import.meta.url), report);

/** By text, the pairs of the gold and what a system found there. */
function pairAll(
  system: TimeSystem,
  texts: readonly TimedText[],
  select: (found: readonly FoundTime[]) => readonly FoundTime[],
): Pair[][] {
  const began = performance.now();
  const pairs = texts.map((text) => pairTimes(text.times, select(system.find(text))));
  console.error(`${system.name}: ${texts.length} texts in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  return pairs;
}

function onlyDates(found: readonly FoundTime[]): FoundTime[] {
  return found.flatMap((time) => {
    const value = time.value?.replace(/T.*/, '') ?? '';
    return /^\d{2,4}(?:-[\dA-Z-]*)?$/.test(value) && time.type !== 'SET' ? [{ ...time, value }] : [];
  });
}

function countOf(texts: readonly TimedText[]): string {
  return texts.reduce((sum, { times }) => sum + times.length, 0).toLocaleString('en-GB');
}

function percent(counts: Counts): string {
  return f1(counts).toFixed(1);
}

function recall({ both, gold: known }: Counts): string {
  return ((100 * both) / Math.max(1, known)).toFixed(1);
}

function shares(counts: Counts): string[] {
  return [((100 * counts.both) / Math.max(1, counts.found)).toFixed(1), recall(counts)];
}

function confusionTable(texts: readonly TimedText[], pairs: readonly Pair[][], least: number): string {
  const mistakes = texts.flatMap((text, index) => mistakesOf(text, pairs[index] ?? []));
  return table(['kind', 'rule, or form of what was missed', 'count'], confusionRows(mistakes, least));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map((_, index) => (index === 0 ? '---' : '--:')).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}
