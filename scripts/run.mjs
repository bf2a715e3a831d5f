import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program in the repository's root with this terminal's input and output; ends the process where it fails. */
export function run(command, args, env = process.env) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  if (error !== undefined) console.error(`muster: cannot run ${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs a program that a dependency brings. */
export function runBin(name, args) {
  run(process.execPath, [`${root}node_modules/${name}`, ...args]);
}
