// Installs what package-lock.json asks for and builds, where that has not been done or has gone stale.
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, isBuilt } from './build.mjs';
import { run } from './run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** True where node_modules holds what the lock file asks for. */
function isInstalled() {
  const installed = `${root}node_modules/.package-lock.json`;
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
}

/** Installs and builds where needed, saying so. */
export function ensure() {
  if (!isInstalled()) {
    console.error('muster: installing what is needed (npm ci) …');
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  if (!isBuilt()) {
    console.error('muster: building …');
    build();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensure();
