// Scores quantities on gold data: npm run evaluate:extraction -- quantities [--write] [--misses]
import { writeFileSync } from 'node:fs';
import { loadLanguage } from '../../../src/service/language.ts';
import { type Counts, f1, sumCounts } from '../../language/counts.ts';
import { type GoldSet, readQuantulum, readRe3d, readRecognizers } from './read-gold.ts';
import { type Aspect, countExtents, countNumbers, pairNumbers } from './score.ts';
import { compromiseSystem, type Found, musterSystem, recognizersSystem, type System } from './systems.ts';

const options = process.argv.slice(2);
const gold = process.env['MUSTER_GOLD'];
if (gold === undefined || gold === '') {
  console.error(
    'Cannot score: MUSTER_GOLD names no folder; it must name the folder of gold data (quantulum3, recognizers-text, re3d)',
  );
  process.exit(1);
}
const muster = musterSystem(await loadLanguage('default'));
const systems = [muster, recognizersSystem, compromiseSystem];
const valued = [readQuantulum(gold), ...readRecognizers(gold)];
const placed = readRe3d(gold);

const report = `# Quantities, scored on development sets

Printed by \`npm run evaluate:extraction -- quantities\`. F1 in percent over numbers; a range counts by both its ends. "+ unit" and
"+ change" ask in the same number for the unit too, or for the bound (=, ~, >, <); a dash stands where the set does not tell them, or the
peer does not. Of sets that tell only money, measures, percentages or bounds, only such finds are counted, of every system. Sets of
laboratory units and of single phrases are further from news than the set kept aside.

${table(['set', 'numbers', 'system', 'value', '+ unit', '+ change'], valued.flatMap(rowsOf))}

Left out: ${[...new Set(valued.map(({ leftOut }) => leftOut))].filter((what) => what !== 'nothing').join('; ')}; of re3d ${placed.leftOut}.

## Places of quantities in re3d (${placed.texts.reduce((sum, { spans }) => sum + spans.length, 0)} in ${placed.texts.length} texts)

${table(
  ['system', 'extents', 'precision', 'recall', 'F1'],
  systems.flatMap((system) => [true, false].map((exact) => placeRow(system, exact))),
)}

## Where muster differs

${table(['set', 'what', 'how often'], valued.flatMap(confusionsOf))}
`;
console.log(report);
if (options.includes('--write')) writeFileSync(new URL('RESULTS.md', import.meta.url), report);
if (options.includes('--misses')) showMisses();

function rowsOf(set: GoldSet): string[][] {
  const size = set.texts.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const tells = (aspect: Aspect): boolean =>
    set.texts.some(({ numbers }) => numbers.some((number) => aspect === 'value' || number[aspect] !== null));
  return systems.map((system) => {
    const pairings = set.texts.map(({ text, numbers }) => pairNumbers(numbers, system.find(text, set.scope).numbers));
    const cell = (aspect: Aspect): string =>
      tells(aspect) && !(aspect === 'change' && system !== muster)
        ? f1(sumCounts(pairings.map((pairing) => countNumbers(pairing, aspect)))).toFixed(1)
        : '–';
    return [set.name, String(size), system.name, cell('value'), cell('unit'), cell('change')];
  });
}

function placeRow(system: System, exact: boolean): string[] {
  const found = placed.texts.map(({ text, ignored }) =>
    system
      .find(text, placed.scope)
      .spans.filter((span) => !ignored.some(({ start, end }) => start < span.end && span.start < end)),
  );
  const forward = sumCounts(placed.texts.map(({ spans }, at) => countExtents(spans, found[at] ?? [], exact)));
  const backward = sumCounts(placed.texts.map(({ spans }, at) => countExtents(found[at] ?? [], spans, exact)));
  const [precision, recall] = [share(backward), share(forward)];
  const mean = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [system.name, exact ? 'the same' : 'overlapping', precision.toFixed(1), recall.toFixed(1), mean.toFixed(1)];
}

function share({ gold: all, both }: Counts): number {
  return all === 0 ? 0 : (100 * both) / all;
}

/** Kinds of misses and false finds: by the rule that passed a number over or found one. */
function confusionsOf(set: GoldSet): string[][] {
  const counts = new Map<string, number>();
  const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const { text, numbers } of set.texts) {
    const found = muster.find(text, set.scope);
    const { pairs, missed, extra } = pairNumbers(numbers, found.numbers);
    for (const [number, own] of pairs) {
      if (number.unit !== null && number.unit !== own.unit) count('another unit');
      if (number.change !== null && number.change !== own.change) count(`bound ${own.change} for ${number.change}`);
    }
    for (const _ of missed.slice(extra.length)) count(`missed${whyMissed(found)}`);
    for (const _ of missed.slice(0, extra.length)) count('another value');
    for (const { why } of extra.slice(missed.length)) count(`false find: ${why.split(':')[0]}`);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([what, times]) => [set.name, what, String(times)]);
}

function whyMissed({ passedOver }: Found): string {
  const [first] = passedOver;
  return first === undefined ? ', not seen' : `: ${first.why}`;
}

/** For reading, never for keeping. */
function showMisses(): void {
  for (const set of valued) {
    for (const { text, numbers } of set.texts) {
      const found = muster.find(text, set.scope);
      const { pairs, missed, extra } = pairNumbers(numbers, found.numbers);
      const wrong = pairs.filter(
        ([a, b]) => (a.unit !== null && a.unit !== b.unit) || (a.change !== null && a.change !== b.change),
      );
      if (missed.length + extra.length + wrong.length === 0) continue;
      const shown = wrong.map(([a, b]) => `${a.value} ${a.unit}${a.change} as ${b.unit}${b.change}`);
      console.log(
        `${set.name}: ${text.slice(0, 140)}\n   missed ${missed.map(({ value, unit }) => `${value} ${unit ?? ''}`).join(', ')} | extra ${extra.map(({ value, unit, why }) => `${value} ${unit} ${why}`).join(', ')} | ${shown.join(', ')} | ${found.passedOver.map(({ why }) => why).join(' ')}`,
      );
    }
  }
  for (const { text, spans } of placed.texts) {
    const found = muster.find(text, placed.scope).spans;
    const alone = (one: { start: number; end: number }, others: typeof found): boolean =>
      !others.some(({ start, end }) => start < one.end && one.start < end);
    const around = ({ start, end }: { start: number; end: number }): string =>
      `${text.slice(Math.max(0, start - 30), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 30)}`.replace(
        /\s+/g,
        ' ',
      );
    for (const span of spans) if (alone(span, found)) console.log(`re3d missed ${around(span)}`);
    for (const span of found) if (alone(span, spans)) console.log(`re3d extra ${around(span)}`);
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map((_, index) => (index === 0 ? '---' : '--:')).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}
