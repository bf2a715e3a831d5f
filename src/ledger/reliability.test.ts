import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../model/problem.ts';
import { makeFolder } from '../service/folder-fixture.ts';
import { withoutRights } from '../service/rights-fixture.ts';
import { amendProgram, appendProgram } from './append-fixture.ts';
import { gradeOf, readingOf } from './entry-fixture.ts';
import { type Database, hasNodeSqlite } from './sqlite/open-database.ts';
import { openSqliteLedger } from './sqlite/open-sqlite-ledger.ts';
import { verifyLedger } from './verify-ledger.ts';

const drivers: readonly Database['driver'][] = hasNodeSqlite() ? ['libsql', 'node:sqlite'] : ['libsql'];
/** `npm run reliability` asks for more. */
const kills = Number(process.env['MUSTER_KILLS'] ?? 50);
/** All of a case is verified after each kill, and it grows: another case after so many. */
const killsOfCase = 20;

describe.each(drivers)('a case on a machine that fails, by %s', (driver) => {
  it(
    `loses nothing that was acknowledged, and shows nothing half-written, when its program is killed ${kills} times`,
    async () => {
      const folder = makeFolder({ 'append.mjs': appendProgram });
      let acknowledged: number[] = [];
      for (let round = 0; round < kills; round += 1) {
        const killed = round % killsOfCase;
        if (killed === 0) acknowledged = [];
        const path = join(folder, `case-${round - killed}.muster`);
        const args = [join(folder, 'append.mjs'), path, driver, String(round * 100_000), '100000'];
        const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
        let printed = '';
        child.stdout.setEncoding('utf8').on('data', (words: string) => {
          // Another moment each time, from the first write on.
          if (printed === '') setTimeout(() => child.kill('SIGKILL'), (round * 37) % 150);
          printed += words;
        });
        const [, signal] = (await once(child, 'close')) as [number | null, string | null];
        expect(signal).toBe('SIGKILL');
        // A number cut short by the kill would not end its line.
        acknowledged.push(...printed.split('\n').slice(0, -1).map(Number));
        const ledger = openSqliteLedger(path, driver);
        const { entries, captures, problems } = await verifyLedger(ledger);
        expect(problems).toEqual([]);
        expect(entries).toBe(2 * captures);
        const kept = new Set((await ledger.captures()).map(({ entry }) => Number.parseInt(entry.file, 10)));
        expect(acknowledged.filter((number) => !kept.has(number))).toEqual([]);
        // One may have been written whose acknowledgement the kill cut off.
        expect(kept.size).toBeLessThanOrEqual(acknowledged.length + killed + 1);
        expect(acknowledged.length).toBeGreaterThan(killed);
        await ledger.close();
      }
    },
    30_000 + kills * 5000,
  );

  it.skipIf(process.platform === 'win32')(
    'says that the disk is full, with what was kept before unharmed',
    async () => {
      const folder = makeFolder({ 'append.mjs': appendProgram });
      const path = join(folder, 'case.muster');
      // A file may grow to 1,000 blocks of at most 1 KiB: a disk that fills up, for a program without rights.
      const command = 'ulimit -f 1000; exec "$0" "$@"';
      const args = [process.execPath, join(folder, 'append.mjs'), path, driver, '0', '1000'];
      const { stdout } = spawnSync('sh', ['-c', command, ...args], { encoding: 'utf8' });
      const lines = stdout.trim().split('\n');
      expect(lines.at(-1)).toBe('ledger/disk-full');
      expect(lines.length).toBeGreaterThan(2);
      const ledger = openSqliteLedger(path, driver);
      const files = (await ledger.captures()).map(({ entry }) => entry.file);
      expect(files).toEqual(lines.slice(0, -1).map((line) => `${line}.txt`));
      expect((await verifyLedger(ledger)).problems).toEqual([]);
      expect(await ledger.append([readingOf(2000)], [], '2014-06-02T08:00:00.000Z')).toHaveLength(1);
      await ledger.close();
    },
  );

  it('is written to by several programs at once', async () => {
    const folder = makeFolder({ 'append.mjs': appendProgram });
    const path = join(folder, 'case.muster');
    const closed = [0, 1, 2, 3].map((number) => {
      const args = [join(folder, 'append.mjs'), path, driver, String(number * 100), '10'];
      return once(spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] }), 'close');
    });
    expect((await Promise.all(closed)).map(([status]) => status as unknown)).toEqual([0, 0, 0, 0]);
    const ledger = openSqliteLedger(path, driver);
    expect(await verifyLedger(ledger)).toMatchObject({ entries: 80, captures: 40, problems: [] });
    await ledger.close();
  });
});

it('lets several programs speak about one thing, each after what was said last', async () => {
  const folder = makeFolder({ 'amend.mjs': amendProgram });
  const path = join(folder, 'case.muster');
  await openSqliteLedger(path).close();
  const closed = [0, 1, 2].map(() => {
    const child = spawn(process.execPath, [join(folder, 'amend.mjs'), path, '20'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return once(child, 'close');
  });
  expect((await Promise.all(closed)).map(([status]) => status as unknown)).toEqual([0, 0, 0]);
  const ledger = openSqliteLedger(path);
  expect(await verifyLedger(ledger)).toMatchObject({ entries: 60, problems: [] });
  await ledger.close();
});

it.skipIf(process.platform === 'win32')(
  'says that a case cannot be written whose folder and file are read-only',
  async () => {
    const folder = makeFolder();
    const path = join(folder, 'case.muster');
    const ledger = openSqliteLedger(path);
    await ledger.append([gradeOf('NATO', 'A')], [], '2014-06-01T08:00:00.000Z');
    await ledger.close();
    chmodSync(path, 0o444);
    chmodSync(folder, 0o555);
    const problem = await withoutRights(async () => {
      try {
        const opened = openSqliteLedger(path);
        await opened.append([gradeOf('NATO', 'B')], [], '2014-06-02T08:00:00.000Z');
      } catch (error) {
        if (error instanceof ProblemError) return error.problem.code;
        throw error;
      }
      return 'none';
    });
    chmodSync(folder, 0o755);
    chmodSync(path, 0o644);
    expect(problem).toBe('ledger/not-writable');
    const again = openSqliteLedger(path);
    expect(await verifyLedger(again)).toMatchObject({ entries: 1, problems: [] });
    await again.close();
  },
);
