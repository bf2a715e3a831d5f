// `npm run kernels`: compiles each source of training/kernels/assembly to a module that holds it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const modules = {
  kernels: '../../src/language/neural/kernels.wasm.ts',
  steps: '../../src/fusion/inference/steps.wasm.ts',
};

/** Runs a program in this folder; ends the process where it fails. */
function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error']);
for (const [name, output] of Object.entries(modules)) {
  const source = join(here, `assembly/${name}.ts`);
  const binary = join(mkdtempSync(join(tmpdir(), 'kernels-')), `${name}.wasm`);
  run('npx', ['asc', source, '-O3', '--runtime', 'stub', '--enable', 'simd', '--outFile', binary]);
  const digest = createHash('sha256').update(readFileSync(source)).digest('hex');
  writeFileSync(
    fileURLToPath(new URL(output, import.meta.url)),
    `// Compiled by \`npm run kernels\` from training/kernels/assembly/${name}.ts; not to be edited.

/** The SHA-256 of the source that was compiled. */
export const kernelSource = '${digest}';

/** The WebAssembly module in base64. */
export const kernelBytes =
  '${readFileSync(binary).toString('base64')}';
`,
  );
}
