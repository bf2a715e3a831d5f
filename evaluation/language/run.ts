// Scores the language engine and its peers on gold data: npm run evaluate:language -- [--test] [--write] [--profile fast]
import { writeFileSync } from 'node:fs';
import { profiles } from '../../src/service/profiles.ts';
import { readGoldSets } from './gold-sets.ts';
import { loadCompromise } from './systems/compromise.ts';
import { loadMuster } from './systems/muster.ts';
import type { System } from './systems/system.ts';
import { loadWink } from './systems/wink.ts';
import { forceTable, nameTable, noiseTable, treeTables } from './tables.ts';

const options = process.argv.slice(2);
const gold = process.env['MUSTER_GOLD'];
if (gold === undefined || gold === '') {
  console.error(
    'Cannot score: MUSTER_GOLD names no folder; it must name the folder of gold data (UD EWT, UD GUM, Universal NER, re3d)',
  );
  process.exit(1);
}
const part = options.includes('--test') ? 'test' : 'dev';
const only = options.includes('--profile') ? options[options.indexOf('--profile') + 1] : undefined;
const own: System[] = [];
for (const profile of profiles) if (only === undefined || only === profile) own.push(await loadMuster(profile));
const systems = [...own, loadWink(), loadCompromise()];
const sets = readGoldSets(gold, part);
const sections = [
  ...treeTables(sets, systems),
  ...nameTable(gold, part, systems),
  ...noiseTable(sets[0], systems),
  ...(await forceTable(
    gold,
    own.map(({ name }) => name.split(', ')[1] ?? ''),
  )),
];
const report = `# The language engine, scored on ${part}

Printed by \`npm run evaluate:language${part === 'test' ? ' -- --test' : ''}\`. Figures are F1 in percent as the CoNLL 2018 shared task counts
them: over all words, of which only those cut as in the gold can be right. LAS leaves subtypes of relations aside; "LAS, full" does not.

${sections.join('\n\n')}
`;
console.log(report);
if (options.includes('--write'))
  writeFileSync(new URL(`RESULTS${part === 'test' ? '-test' : ''}.md`, import.meta.url), report);
