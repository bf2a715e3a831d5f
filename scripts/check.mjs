// `npm run check`: the one gate. Format, lint, types, unused code, the package's shape, then the tests.
import { ensure } from './ensure.mjs';
import { runBin } from './run.mjs';

ensure();
/** @type {[string, string, string[]][]} */
const gates = [
  ['format', '@biomejs/biome/bin/biome', ['check', '.']],
  ['lint', 'oxlint/bin/oxlint', ['--type-aware', '--deny-warnings']],
  ['types', 'typescript/bin/tsc', ['-p', 'tsconfig.json']],
  ['types of the workbench', 'typescript/bin/tsc', ['-p', 'workbench/tsconfig.json']],
  ['unused code', 'knip/bin/knip.js', []],
  ['package', 'publint/src/cli.js', ['--strict']],
];
for (const [name, bin, args] of process.argv.includes('--tests-only') ? [] : gates) {
  console.error(`── ${name}`);
  runBin(bin, args);
}
if (!process.argv.includes('--static')) runBin('vitest/vitest.mjs', ['run']);
