// Validates fusion: npm run evaluate:fusion -- [sbc|coverage|mixing|worlds|replay|jags …] [--sets N] [--write]
// Without a name all parts run, one after the other; --sets says how many series are simulated; --write keeps tables and figures here.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asMarkdown, type Section } from './section.ts';

const parts: Readonly<Record<string, (sets: number | null) => Promise<Section>>> = {
  sbc: async (sets) => (await import('./sbc.ts')).calibrate(sets ?? 1000),
  coverage: async (sets) => (await import('./coverage.ts')).measureCoverage(sets ?? 2000),
  mixing: async (sets) => (await import('./mixing.ts')).measureMixing(sets ?? 12),
  worlds: async (sets) => (await import('./worlds.ts')).scoreWorlds(sets ?? 200),
  replay: async () => (await import('./replay.ts')).replay(),
  jags: async (sets) => (await import('./jags.ts')).compareWithJags(sets ?? 3),
};

const options = process.argv.slice(2);
const at = options.indexOf('--sets');
const sets = at < 0 ? null : Number(options[at + 1]);
const named = options.filter((option, i) => !option.startsWith('--') && (at < 0 || i !== at + 1));
const unknown = options.find((option) =>
  option.startsWith('--') ? !['--sets', '--write'].includes(option) : named.includes(option) && !(option in parts),
);
if (unknown !== undefined || (sets !== null && !(sets >= 1))) {
  console.error(`usage: npm run evaluate:fusion -- [${Object.keys(parts).join('|')} …] [--sets N] [--write]`);
  process.exit(2);
}
for (const [name, measure] of Object.entries(parts)) {
  if (named.length > 0 && !named.includes(name)) continue;
  const section = await measure(sets);
  const text = asMarkdown(section);
  console.log(text);
  if (!options.includes('--write')) continue;
  const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  writeFileSync(file(`RESULTS-${name}.md`), `${text.trimEnd()}\n`);
  for (const [path, figure] of Object.entries(section.figures)) writeFileSync(file(path), figure);
}
