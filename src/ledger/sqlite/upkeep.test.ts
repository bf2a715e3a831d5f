import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../service/folder-fixture.ts';
import { captureOf, claimOf, readingOf } from '../entry-fixture.ts';
import { verifyLedger } from '../verify-ledger.ts';
import { openDatabase } from './open-database.ts';
import { openSqliteLedger } from './open-sqlite-ledger.ts';
import { backUp, compact } from './upkeep.ts';

const instant = '2014-06-01T08:00:00.000Z';

async function newCase(): Promise<string> {
  const path = join(makeFolder(), 'case.muster');
  const ledger = openSqliteLedger(path);
  for (let number = 0; number < 20; number += 1)
    await ledger.append(
      [readingOf(number, '1.0.0', 'T', [claimOf(number, 0)]), captureOf(number, { digest: '' })],
      [],
      instant,
    );
  await ledger.close();
  return path;
}

describe('backUp', () => {
  it('copies a case that another is writing to, as it stood', async () => {
    const path = await newCase();
    const target = join(makeFolder(), 'copy.muster');
    const ledger = openSqliteLedger(path);
    await ledger.append([readingOf(99)], [], instant);
    const writer = openDatabase(path);
    writer.exec("BEGIN IMMEDIATE; INSERT INTO captured VALUES ('unfinished', x'00')");
    backUp(path, target);
    writer.exec('ROLLBACK');
    writer.close();
    expect(readdirSync(dirname(target))).toEqual(['copy.muster']);
    const copy = openSqliteLedger(target);
    expect(await copy.rows(0, 99)).toEqual(await ledger.rows(0, 99));
    expect(await copy.bytes('unfinished')).toBeNull();
    expect((await verifyLedger(copy)).problems).toEqual([]);
    expect(await copy.append([readingOf(100)], [], instant)).toHaveLength(1);
    await copy.close();
    await ledger.close();
  });

  it.each([
    ['a file that is there', (folder: string) => join(folder, 'there.muster'), 'ledger/file-exists'],
    ['a folder that is not there', (folder: string) => join(folder, 'nowhere', 'x.muster'), 'ledger/not-writable'],
  ])('refuses %s', async (_what, target, code) => {
    const path = await newCase();
    const folder = makeFolder({ 'there.muster': 'x' });
    expect(() => backUp(path, target(folder))).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code }) }),
    );
    expect(readdirSync(folder)).toEqual(['there.muster']);
  });
});

describe('compact', () => {
  it('loses nothing, takes no more room, and finds again what was damaged', async () => {
    const path = await newCase();
    const ledger = openSqliteLedger(path);
    const rows = await ledger.rows(0, 99);
    const database = openDatabase(path);
    database.exec('UPDATE claims SET source = family; CREATE TABLE ballast (x TEXT)');
    for (let count = 0; count < 200; count += 1)
      database.prepare('INSERT INTO ballast VALUES (?)').run('x'.repeat(5000));
    database.exec('DROP TABLE ballast; PRAGMA wal_checkpoint(TRUNCATE)');
    database.close();
    expect(await ledger.faults()).not.toEqual([]);
    const { before, after } = compact(path);
    expect(before).toBeGreaterThan(after + 900_000);
    expect(statSync(path).size).toBe(after);
    expect(await ledger.rows(0, 99)).toEqual(rows);
    expect(await ledger.faults()).toEqual([]);
    await ledger.close();
    expect(existsSync(`${path}-wal`) ? statSync(`${path}-wal`).size : 0).toBe(0);
  });
});
