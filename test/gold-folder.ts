import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const named = process.env['MUSTER_GOLD'];

/** Real reports by others, kept outside the repository: the folder beside the one that MUSTER_GOLD names, or null where it names none. */
export function besideGold(name: string): string | null {
  if (named === undefined || named === '') {
    console.warn(`MUSTER_GOLD is not set: tests on the real reports beside it (${name}) are left out`);
    return null;
  }
  const path = resolve(named, '..', name);
  if (!existsSync(path))
    throw new Error(`Cannot find ${name} beside MUSTER_GOLD (${named}): it must name the folder of gold data`);
  return path;
}
