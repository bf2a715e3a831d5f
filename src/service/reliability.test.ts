import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { makeFolder, reportOf } from './folder-fixture.ts';
import { openCase } from './open-case.ts';
import { verifyCase } from './verify-case.ts';

/** `npm run reliability` asks for more. */
const kills = Math.min(20, Number(process.env['MUSTER_KILLS'] ?? 5));
/** `npm run reliability:reports` asks for 100,000. */
const count = Number(process.env['MUSTER_REPORTS'] ?? 100 * (kills + 1) + 50);
const instant = '2014-07-01T12:00:00Z';
const built = (file: string): string => pathToFileURL(join(import.meta.dirname, `../../dist/service/${file}`)).href;

/** Reads a folder into its case, and prints how far it is. */
const program = `
import { openCase } from '${built('open-case.js')}';
import { readIn } from '${built('read-in.js')}';
const opened = await openCase(process.argv[2], () => new Date('${instant}'), 'fast');
await readIn(opened, { onProgress: ({ done }) => process.stdout.write(done + '\\n') });
await opened.ledger.close();
`;

/** Runs the program on a folder, to its end or until it is killed, some milliseconds after so many files; what ended it. */
async function read(file: string, folder: string, files = Number.POSITIVE_INFINITY, later = 0): Promise<string | null> {
  const child = spawn(process.execPath, [file, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let waiting = true;
  child.stdout.setEncoding('utf8').on('data', (words: string) => {
    if (!waiting || !(Number(words.trim().split('\n').at(-1)) > files)) return;
    waiting = false;
    setTimeout(() => child.kill('SIGKILL'), later);
  });
  const [status, signal] = (await once(child, 'close')) as [number | null, string | null];
  return signal ?? (status === 0 ? null : String(status));
}

it(
  `reads ${count} reports to the same end whether or not it was killed ${kills} times`,
  async () => {
    const reports = Object.fromEntries(
      Array.from({ length: count }, (_, number) => [`${number}.txt`, reportOf('2014-05-30', `${number + 1},000`)]),
    );
    const [interrupted, whole] = [makeFolder(reports), makeFolder(reports)];
    const file = join(makeFolder({ 'read.mjs': program }), 'read.mjs');
    for (let round = 0; round < kills; round += 1) {
      // Another moment between two writes, or within one, each time; always behind another write than the last time.
      const files = Math.floor(((round + 1) * (count - 50)) / (kills + 1)) + 1 + 7 * round;
      expect(await read(file, interrupted, files, (round * 37) % 60)).toBe('SIGKILL');
    }
    const ends: unknown[] = [];
    for (const folder of [interrupted, whole]) {
      expect(await read(file, folder)).toBeNull();
      const opened = await openCase(folder, () => new Date(instant), 'fast');
      onTestFinished(() => opened.ledger.close());
      // Equal digests: the same entries, in the same order, at the same positions.
      const verified = await verifyCase(opened, null);
      expect(verified).toMatchObject({ entries: 2 * count, captures: count, problems: [] });
      ends.push([verified.digest, await opened.ledger.counts(opened.means.key)]);
    }
    expect(ends[0]).toEqual(ends[1]);
  },
  60_000 + kills * 20_000 + count * 200,
);
