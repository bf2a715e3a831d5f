// Scores the coding of events on gold data: npm run evaluate:extraction -- events [--write]
import { writeFileSync } from 'node:fs';
import { loadLanguage } from '../../../src/service/language.ts';
import { parsePairs } from './parse-pairs.ts';
import { readPairs } from './read-pairs.ts';
import { pairTables, petrarchTable, speedTable, statementTable } from './tables.ts';

const options = process.argv.slice(2);
const gold = process.env['MUSTER_GOLD'];
if (gold === undefined || gold === '') {
  console.error(
    'Cannot score: MUSTER_GOLD names no folder; it must name the folder of gold data (PLV pairs, UniversalPetrarch, the PLOVER map)',
  );
  process.exit(1);
}
const engine = await loadLanguage('default');
const pairs = readPairs(gold);
const parsed = pairs === null ? [] : parsePairs(engine, pairs);
const sections = [
  ...(pairs === null ? ['The pairs are not in the folder of gold data: left out.'] : pairTables(parsed)),
  ...petrarchTable(engine, gold),
  statementTable(engine),
  ...(pairs === null ? [] : [speedTable(parsed)]),
];
const report = `# Events, scored on development sets

Printed by \`npm run evaluate:extraction -- events\` on trees of the default engine.

${sections.join('\n\n')}
`;
console.log(report);
if (options.includes('--write')) writeFileSync(new URL('RESULTS.md', import.meta.url), report);
