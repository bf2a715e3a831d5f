// Scores the coding of actors and a baseline on gold data: npm run evaluate:extraction -- actors [--write] [--show]
import { writeFileSync } from 'node:fs';
import { knownActors } from '../../../src/extraction/actors/actor-index.ts';
import { codeActor } from '../../../src/extraction/actors/code-actor.ts';
import { codeByCountryName } from './country-names.ts';
import { readActorCases } from './read-actor-gold.ts';
import { readAgentNouns } from './read-agent-nouns.ts';
import { type Coded, confusionTable, scoreTable, shownMisses } from './tables.ts';
import { openTowns } from './towns.ts';

const gold = process.env['MUSTER_GOLD'];
if (gold === undefined || gold === '') {
  console.error(
    'Cannot score: MUSTER_GOLD names no folder; it must name the folder of gold data (actors/actor_pairs.jsonl)',
  );
  process.exit(1);
}
const countryOfTown = openTowns();
const sets = [
  { name: 'actor pairs', cases: readActorCases(gold) },
  { name: 'nouns for agents', cases: readAgentNouns(gold) },
].map(
  ({ name, cases }): Coded => ({
    name,
    pairs: cases.map((each) => ({
      gold: each,
      muster: codeActor(each.phrase, {
        day: each.day,
        code: codeActor(each.context, { day: each.day }).code,
        countryOfTown,
      }),
      baseline: codeByCountryName(each.phrase),
    })),
  }),
);
const report = `# Actors, scored on development sets

Printed by \`npm run evaluate:extraction -- actors\`. "Actor pairs" are phrases with the country and sector that a
coder for PLOVER gives them; "nouns for agents" are the nouns of the validation dictionary of PETRARCH with their sectors, first scored
when our tables stood. The baseline knows the names of countries alone. Organisations are compared as PLOVER has them: UNO, EUR, and
IGO for all others; UNK counts as no sector. A second sector is accepted in the last column only.
Who is named in the pairs was known when the table of offices was written.

${[scoreTable(sets), confusionTable(sets)].join('\n\n')}

Our tables hold ${knownActors.entries.length.toLocaleString('en-GB')} organisations and terms of office.
`;
console.log(report);
if (process.argv.includes('--show')) console.log(shownMisses(sets));
if (process.argv.includes('--write')) writeFileSync(new URL('RESULTS.md', import.meta.url), report);
