// Compiles src to dist and bundles the workbench to dist/workbench.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBin } from './run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist/.built');
const sources = ['src', 'workbench', 'package.json', 'tsconfig.base.json', 'tsconfig.json', 'tsconfig.build.json'];

/** The newest change among the sources, and how many there are (a removed file changes nothing's date). */
function fingerprint() {
  let newest = 0;
  let count = 0;
  const waiting = sources.map((name) => join(root, name));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const { mtimeMs } = statSync(path);
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path)) if (name !== 'node_modules') waiting.push(join(path, name));
    } else {
      newest = Math.max(newest, mtimeMs);
      count += 1;
    }
  }
  return `${newest} ${count}`;
}

/** True where dist is as new as the sources. A package without sources (one that was published) is built. */
export function isBuilt() {
  if (!existsSync(join(root, 'src'))) return true;
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

/** Builds everything anew. */
export function build() {
  const built = fingerprint();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  runBin('typescript/bin/tsc', ['-p', 'tsconfig.build.json']);
  runBin('vite/bin/vite.js', ['build', 'workbench', '--logLevel', 'warn']);
  writeFileSync(stamp, built);
}

if (process.argv[1] === fileURLToPath(import.meta.url) && !isBuilt()) build();
