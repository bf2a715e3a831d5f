import { execFileSync } from 'node:child_process';

/** What a program prints, run on one core where the system has a way to ask for that. */
export function onOneCore(args) {
  const [command, ...rest] =
    process.platform === 'linux' ? ['taskset', '-c', '0', process.execPath, ...args] : [process.execPath, ...args];
  return execFileSync(command, rest, { encoding: 'utf8', maxBuffer: 2 ** 26 });
}
