// Runs a TypeScript program of the repository: `node scripts/run-ts.mjs evaluation/language/run.ts [options]`.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [program, ...options] = process.argv.slice(2);
if (program === undefined) {
  console.error('usage: node scripts/run-ts.mjs PROGRAM.ts [OPTION …]');
  process.exit(2);
}
process.argv.splice(1, process.argv.length - 1, resolve(program), ...options);
await runnerImport(resolve(program), { configFile: false, logLevel: 'error' });
