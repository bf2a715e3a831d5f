// Scores origins: npm run evaluate:origins -- [copies|statements|fit] [--write]
// `copies` scores the search for copies on edited texts, `statements` the repeated statements of facts/claims.csv; --write keeps both in RESULTS.md.
// `fit` prints weights for src/origins/copies/copy-weights.ts, fitted on the half of the texts that `copies` leaves out.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { copyWeights } from '../../src/origins/copies/copy-weights.ts';
import { fitCopies } from './fit-copies.ts';
import { makeWorld } from './make-world.ts';
import { scoreCopies } from './score-copies.ts';
import { scoreStatements } from './score-statements.ts';
import { baseTexts } from './texts.ts';

const parts: Readonly<Record<string, () => string>> = { copies: scoreCopies, statements: scoreStatements };
const named = process.argv.slice(2).filter((option) => !option.startsWith('--'));
const unknown = named.find((name) => !(name in parts) && name !== 'fit');
if (unknown !== undefined) {
  console.error(`Cannot score ${unknown}: the parts are ${Object.keys(parts).join(', ')} and fit`);
  process.exit(2);
}
if ((process.env['MUSTER_GOLD'] ?? '') === '') {
  console.error('Cannot score: MUSTER_GOLD names no folder; it must name the folder of gold data');
  process.exit(1);
}
if (named.includes('fit')) {
  const weights = fitCopies(makeWorld(baseTexts().development, 1));
  for (const [i, { measure, basis }] of copyWeights.weights.entries())
    console.log(`${measure}: ${weights[i]!.toFixed(2)} (${basis})`);
}
const sections = Object.entries(parts)
  .filter(([name]) => named.length === 0 || named.includes(name))
  .map(([, score]) => score());
const text = ['# Origins', 'Printed by `npm run evaluate:origins`.', ...sections].join('\n\n');
if (sections.length > 0) console.log(text);
if (process.argv.includes('--write') && named.length === 0)
  writeFileSync(fileURLToPath(new URL('RESULTS.md', import.meta.url)), `${text}\n`);
