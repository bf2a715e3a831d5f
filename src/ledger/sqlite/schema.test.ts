import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../../service/folder-fixture.ts';
import { captureOf, claimOf, gradeOf, readingOf } from '../entry-fixture.ts';
import { verifyLedger } from '../verify-ledger.ts';
import { openDatabase } from './open-database.ts';
import { openSqliteLedger } from './open-sqlite-ledger.ts';
import { writeSchema1 } from './schema-1-fixture.ts';
import { turnBackTo2 } from './schema-2-fixture.ts';
import { turnBackTo3 } from './schema-3-fixture.ts';

const instant = '2014-06-01T08:00:00.000Z';
const bytes = new Uint8Array([1, 2, 3]);
const digest = createHash('sha256').update(bytes).digest('hex');
const entries = [
  readingOf(1, '1.0.0', 'Report 1', [claimOf(1, 0), claimOf(1, 9, { quantity: null, actor: null })]),
  captureOf(1, { digest }),
  { ...readingOf(1), means: 'fast' },
  captureOf(2, { report: null, digest: '', after: 3 }),
];

function oldCase(): string {
  const path = join(makeFolder(), 'case.muster');
  writeSchema1(path, entries, [{ digest, bytes }], instant);
  return path;
}

async function tablesOf(path: string): Promise<unknown> {
  await openSqliteLedger(path).close();
  const database = openDatabase(path);
  const tables = database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();
  database.close();
  return tables;
}

it.each([
  ['second', turnBackTo2],
  ['third', turnBackTo3],
])(
  'brings a case of the %s format up to date: the same entries, found and counted by new tables',
  async (_, turnBack) => {
    const path = join(makeFolder(), 'case.muster');
    const before = openSqliteLedger(path);
    await before.append([...entries, gradeOf('NATO', 'A')], [{ digest, bytes }], instant);
    const rows = await before.rows(0, 99);
    const query = { words: '', source: 'NATO', form: 'about', limit: 9 } as const;
    const found = [await before.findClaims(query), await before.counts(''), await before.summaries('')];
    await before.close();
    const tables = await tablesOf(path);
    turnBack(path);
    const after = openSqliteLedger(path);
    expect(await after.rows(0, 99)).toEqual(rows);
    expect([await after.findClaims(query), await after.counts(''), await after.summaries('')]).toEqual(found);
    expect((await after.findClaims(query)).length).toBe(1);
    expect(await verifyLedger(after, rows.at(-1)?.digest)).toMatchObject({ entries: 5, problems: [] });
    await after.close();
    expect(await tablesOf(path)).toEqual(tables);
  },
);

describe('a case of the first format', () => {
  it('opens with everything it held, at its positions, chained from then on', async () => {
    const path = oldCase();
    const ledger = openSqliteLedger(path);
    expect(await ledger.entries()).toEqual(
      entries.map((entry, at) => ({ position: 2 * at + 1, recordedAt: instant, entry })),
    );
    expect(await ledger.bytes(digest)).toEqual(bytes);
    const before = await verifyLedger(ledger);
    expect(before).toMatchObject({ entries: 4, captures: 1, problems: [] });
    expect(await ledger.append([...entries, gradeOf('NATO', 'A')], [], instant)).toMatchObject([{ position: 8 }]);
    await ledger.close();
    const again = openSqliteLedger(path);
    expect(await verifyLedger(again, before.digest)).toMatchObject({ entries: 5, captures: 1, problems: [] });
    await again.close();
  });

  it('has the same tables afterwards as a new one', async () => {
    expect(await tablesOf(oldCase())).toEqual(await tablesOf(join(makeFolder(), 'new.muster')));
  });

  it('stays as it was where bringing it up to date fails, and opens once nothing is in the way', async () => {
    const path = oldCase();
    const database = openDatabase(path);
    database.exec('CREATE TABLE chained (x TEXT)');
    expect(() => openSqliteLedger(path)).toThrow(/chained already exists/);
    expect(database.prepare('SELECT count(*) AS n FROM entries').get()).toMatchObject({ n: 4 });
    expect(database.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: 1 });
    database.exec('DROP TABLE chained');
    database.close();
    const ledger = openSqliteLedger(path);
    expect(await ledger.length()).toBe(7);
    await ledger.close();
  });
});
