// Scores extraction on gold data: npm run evaluate:extraction -- [attribution|times|events|places|actors|quantities|persons …] [--write]
// Without a name all parts are scored, one after the other; --write keeps what each prints in its RESULTS.md.

const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  attribution: () => import('./attribution/run.ts'),
  quantities: () => import('./quantities/run.ts'),
  times: () => import('./times/run.ts'),
  places: () => import('./places/run.ts'),
  actors: () => import('./actors/run.ts'),
  events: () => import('./events/run.ts'),
  persons: () => import('./persons/run.ts'),
};

const named = process.argv.slice(2).filter((option) => !option.startsWith('--'));
const unknown = named.find((name) => !(name in parts));
if (unknown !== undefined) {
  console.error(`Cannot score ${unknown}: the parts are ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
if ((process.env['MUSTER_GOLD'] ?? '') === '') {
  console.error('Cannot score: MUSTER_GOLD names no folder; it must name the folder of gold data');
  process.exit(1);
}
for (const [name, score] of Object.entries(parts)) if (named.length === 0 || named.includes(name)) await score();
