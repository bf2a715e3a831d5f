import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { readingsOf } from './describe-case.ts';
import { makeFolder, reportOf } from './folder-fixture.ts';
import { openCase } from './open-case.ts';
import { readIn } from './read-in.ts';
import { verifyCase } from './verify-case.ts';

/** `npm run reliability` asks for more. */
const kills = Math.min(20, Number(process.env['MUSTER_KILLS'] ?? 5));
const count = 100 * (kills + 1) + 50;
const built = (file: string): string => pathToFileURL(join(import.meta.dirname, `../../dist/service/${file}`)).href;

/** Reads a folder into its case, and prints how far it is. */
const program = `
import { writeSync } from 'node:fs';
import { openCase } from '${built('open-case.js')}';
import { readIn } from '${built('read-in.js')}';
const opened = await openCase(process.argv[2], () => new Date('2014-07-01T12:00:00Z'), 'fast');
await readIn(opened, { onProgress: ({ done }) => writeSync(1, done + '\\n') });
`;

it(
  `reads a folder to the same end whether or not it was killed ${kills} times`,
  async () => {
    const reports = Object.fromEntries(
      Array.from({ length: count }, (_, number) => [`${number}.txt`, reportOf('2014-05-30', `${number + 1},000`)]),
    );
    const [interrupted, whole] = [makeFolder({ ...reports }), makeFolder(reports)];
    const file = join(makeFolder({ 'read.mjs': program }), 'read.mjs');
    for (let round = 0; round < kills; round += 1) {
      const child = spawn(process.execPath, [file, interrupted], { stdio: ['ignore', 'pipe', 'inherit'] });
      child.stdout.setEncoding('utf8').on('data', (words: string) => {
        // Some way behind another write each time.
        const done = Number(words.trim().split('\n').at(-1));
        if (done > 100 * round + 101 + 7 * round) child.kill('SIGKILL');
      });
      const [, signal] = (await once(child, 'close')) as [number | null, string | null];
      expect(signal).toBe('SIGKILL');
    }
    const cases = await Promise.all(
      [interrupted, whole].map((folder) => openCase(folder, () => new Date('2014-07-01T12:00:00Z'), 'fast')),
    );
    for (const opened of cases) await readIn(opened);
    const [a, b] = await Promise.all(
      cases.map(async (opened) => ({
        readings: await readingsOf(opened),
        entries: await opened.ledger.rows(0, 3 * count),
        verified: await verifyCase(opened, null),
      })),
    );
    expect(a?.verified.problems).toEqual([]);
    expect(a).toEqual(b);
    for (const opened of cases) await opened.ledger.close();
  },
  60_000 + kills * 20_000,
);
