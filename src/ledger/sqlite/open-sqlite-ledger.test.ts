import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../model/problem.ts';
import { makeFolder } from '../../service/folder-fixture.ts';
import { captureOf, readingOf } from '../entry-fixture.ts';
import { ledgerContract } from '../ledger.contract.ts';
import type { Ledger } from '../ledger.ts';
import { type Database, hasNodeSqlite, openDatabase } from './open-database.ts';
import { openSqliteLedger } from './open-sqlite-ledger.ts';

const instant = '2014-06-01T08:00:00.000Z';
const drivers: readonly Database['driver'][] = hasNodeSqlite() ? ['libsql', 'node:sqlite'] : ['libsql'];

async function problemOf(action: () => unknown): Promise<{ readonly code: string; readonly message: string }> {
  try {
    await action();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('Cannot tell the problem: nothing was thrown');
}

describe.each(drivers)('a ledger in SQLite, by %s', (driver) => {
  ledgerContract(driver, async (path) => openSqliteLedger(path, driver));

  const newCase = async (): Promise<string> => {
    const path = join(makeFolder(), 'case.muster');
    const ledger = openSqliteLedger(path, driver);
    await ledger.append([readingOf(1), captureOf(1)], [{ digest: 'digest-1', bytes: new Uint8Array([1]) }], instant);
    await ledger.close();
    return path;
  };
  const held = async (ledger: Ledger): Promise<unknown[]> => [
    (await ledger.captures()).length,
    (await ledger.readings()).length,
    (await ledger.bytes('digest-1'))?.length,
  ];
  const changed = (path: string, ...statements: string[]): string => {
    const database = openDatabase(path, driver);
    for (const sql of statements) database.exec(sql);
    database.close();
    return path;
  };

  it.each([
    "UPDATE entries SET body = '{}'",
    'UPDATE entries SET position = position + 10',
    'DELETE FROM entries',
    "DELETE FROM entries WHERE kind = 'capture'",
    "UPDATE captured SET gzipped = x'00'",
    'DELETE FROM captured',
  ])('refuses %s', async (sql) => {
    const path = await newCase();
    const database = openDatabase(path, driver);
    expect(() => database.exec(sql)).toThrow(/never (changed|removed)/);
    database.close();
    const ledger = openSqliteLedger(path, driver);
    expect(await held(ledger)).toEqual([1, 1, 1]);
    await ledger.close();
  });

  it('is whole in its one file once it is closed', async () => {
    const copy = join(makeFolder(), 'copy.muster');
    copyFileSync(await newCase(), copy);
    const ledger = openSqliteLedger(copy, driver);
    expect(await held(ledger)).toEqual([1, 1, 1]);
    await ledger.close();
  });

  it.each([
    [
      'a case of a newer Muster',
      'ledger/newer-version',
      async () => changed(await newCase(), 'PRAGMA user_version = 99'),
    ],
    [
      'a database of something else',
      'ledger/not-a-case',
      () => changed(join(makeFolder(), 'x.muster'), 'CREATE TABLE bookmarks (url TEXT)'),
    ],
    ['a text', 'ledger/damaged', () => join(makeFolder({ 'x.muster': 'About 40,000 troops.'.repeat(99) }), 'x.muster')],
    ['a short text', 'ledger/damaged', () => join(makeFolder({ 'x.muster': 'troops' }), 'x.muster')],
    ['a place below a file', 'ledger/not-writable', () => join(makeFolder({ file: '' }), 'file', 'x.muster')],
    ['a folder that is not there', 'ledger/not-writable', () => join(makeFolder(), 'nowhere', 'x.muster')],
    ['a folder', 'ledger/not-writable', () => makeFolder()],
  ])('refuses %s: %s', async (_what, code, make) => {
    const path = await make();
    const problem = await problemOf(() => openSqliteLedger(path, driver));
    expect(problem.code).toBe(code);
    expect(problem.message).toContain(path);
  });

  it('leaves a database of something else as it was', async () => {
    const path = changed(join(makeFolder(), 'x.muster'), 'CREATE TABLE bookmarks (url TEXT)');
    const before = readFileSync(path);
    await problemOf(() => openSqliteLedger(path, driver));
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('says that a case is damaged whose pages were overwritten', async () => {
    const bytes = readFileSync(await newCase());
    const path = join(makeFolder({ 'x.muster': bytes.fill(0x41, 200) }), 'x.muster');
    const problem = await problemOf(async () => {
      const ledger = openSqliteLedger(path, driver);
      try {
        await ledger.captures();
      } finally {
        await ledger.close();
      }
    });
    expect(problem.code).toBe('ledger/damaged');
  });

  it('says that another program is writing, reads meanwhile, and goes on afterwards', async () => {
    const path = await newCase();
    const ledger = openSqliteLedger(path, driver, 50);
    const other = openDatabase(path, driver);
    other.exec('BEGIN IMMEDIATE');
    expect((await problemOf(() => ledger.append([captureOf(2)], [], instant))).code).toBe('ledger/busy');
    expect(await ledger.captures()).toHaveLength(1);
    other.exec('ROLLBACK');
    expect(await ledger.append([captureOf(2)], [], instant)).toHaveLength(1);
    other.close();
    await ledger.close();
  });
});

describe('openDatabase', () => {
  it('takes the SQLite of this Node where it has one, libsql where not', () => {
    const database = openDatabase(':memory:');
    expect(database.driver).toBe(hasNodeSqlite() ? 'node:sqlite' : 'libsql');
    database.close();
  });

  it.skipIf(hasNodeSqlite())('says that this Node has no SQLite where that is asked for', () => {
    expect(() => openDatabase(':memory:', 'node:sqlite')).toThrow(/this Node does not have it/);
  });

  it('says nothing about experiments', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { openDatabase } from '${new URL('../../../dist/ledger/sqlite/open-database.js', import.meta.url).href}'; openDatabase(':memory:').close();`,
      ],
      { encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
  });
});
