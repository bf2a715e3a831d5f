import { createHash } from 'node:crypto';
import { openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../service/folder-fixture.ts';
import { captureOf, claimOf, gradeOf, readingOf, reviewOf } from './entry-fixture.ts';
import { type Database, openDatabase } from './sqlite/open-database.ts';
import { openSqliteLedger } from './sqlite/open-sqlite-ledger.ts';
import { type Verified, verifyLedger } from './verify-ledger.ts';

const instant = '2014-06-01T08:00:00.000Z';
const bytes = new TextEncoder().encode('About 40,000 troops.');
const digest = createHash('sha256').update(bytes).digest('hex');

async function newCase(): Promise<string> {
  const path = join(makeFolder(), 'case.muster');
  const ledger = openSqliteLedger(path);
  const entries = [
    readingOf(1, '1.0.0', 'T', [claimOf(1, 0)]),
    captureOf(1, { digest }),
    reviewOf('r1.0', { act: 'accept' }),
    gradeOf('NATO', 'B'),
  ];
  await ledger.append(entries, [{ digest, bytes }], instant);
  await ledger.close();
  return path;
}

async function verified(path: string, noted: string | null = null): Promise<Verified> {
  const ledger = openSqliteLedger(path);
  try {
    return await verifyLedger(ledger, noted);
  } finally {
    await ledger.close();
  }
}

/** What somebody can do who has the file and knows SQLite. */
function tamper(path: string, ...statements: readonly string[]): void {
  const database: Database = openDatabase(path);
  for (const trigger of ['entries_stay', 'entries_last', 'captured_stays', 'captured_lasts'])
    database.exec(`DROP TRIGGER ${trigger}`);
  for (const sql of statements) database.exec(sql);
  database.close();
}

const hex = (text: string): string => `x'${gzipSync(text).toString('hex')}'`;

describe('verifyLedger', () => {
  it('finds nothing wrong with what nobody touched', async () => {
    const result = await verified(await newCase());
    expect(result).toMatchObject({ entries: 4, captures: 1, problems: [] });
    expect(result.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    [
      'a changed entry',
      "UPDATE entries SET body = replace(body, 'accept', 'reject') WHERE position = 3",
      'ledger/chain-broken',
      /^Entry 3 \(review/,
    ],
    [
      'a changed instant',
      "UPDATE entries SET recorded_at = '2014-05-01T00:00:00.000Z' WHERE position = 2",
      'ledger/chain-broken',
      /^Entry 2/,
    ],
    ['an entry taken out', 'DELETE FROM entries WHERE position = 2', 'ledger/chain-broken', /^Entry 3/],
    [
      'entries that changed places',
      'UPDATE entries SET position = 9 WHERE position = 3',
      'ledger/chain-broken',
      /^Entry 4/,
    ],
    [
      'an entry put in',
      "INSERT INTO entries VALUES (5, NULL, 'grade', 'x', NULL, '2014', 'abc', '{}')",
      'ledger/chain-broken',
      /^Entry 5/,
    ],
    ['an entry that is no JSON', "UPDATE entries SET body = '{' WHERE position = 4", 'ledger/chain-broken', /^Entry 4/],
    [
      'an entry looked up by another name',
      "UPDATE entries SET subject = 'source RUS' WHERE position = 4",
      'ledger/entry-broken',
      /^Entry 4.*another subject.*source RUS/,
    ],
    [
      'an entry of another kind',
      "UPDATE entries SET kind = 'watch' WHERE position = 4",
      'ledger/entry-broken',
      /^Entry 4.*another kind/,
    ],
    [
      'other bytes',
      `UPDATE captured SET gzipped = ${hex('About 4,000 troops.')}`,
      'ledger/bytes-changed',
      /^Entry 2: .*report-1\.txt is not what came/,
    ],
    ['bytes that are no gzip', "UPDATE captured SET gzipped = x'00'", 'ledger/bytes-changed', /cannot be unpacked/],
    ['bytes taken out', 'DELETE FROM captured', 'ledger/bytes-changed', /is missing/],
    ['a claim found by another source', 'UPDATE claims SET source = family', 'ledger/damaged', /claims of entry 1/],
    ['a claim taken out', 'DELETE FROM claims', 'ledger/damaged', /claims of entry 1/],
    ['a report with fewer claims', 'UPDATE reports SET claims = 0', 'ledger/damaged', /report of entry 1/],
    ['a file of another report', 'UPDATE captures SET report = report + 1', 'ledger/damaged', /file of entry 2/],
  ])('finds %s', async (_what, sql, code, words) => {
    const path = await newCase();
    tamper(path, sql);
    const { problems } = await verified(path);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.message).toMatch(words);
  });

  it('finds with a digest kept elsewhere that the last entries were taken out, and only then', async () => {
    const path = await newCase();
    const { digest: noted } = await verified(path);
    const ledger = openSqliteLedger(path);
    await ledger.append([gradeOf('NATO', 'C')], [], instant);
    await ledger.close();
    expect((await verified(path, noted)).problems).toEqual([]);
    tamper(path, 'DELETE FROM entries WHERE position > 3');
    expect((await verified(path)).problems).toEqual([]);
    expect((await verified(path, noted)).problems.map(({ code }) => code)).toEqual(['ledger/digest-missing']);
  });

  it('finds a page of the file that was overwritten', async () => {
    const path = await newCase();
    const size = readFileSync(path).length;
    const found: string[] = [];
    // Every page but the first, which says that the file is a case: each holds something that is missed.
    for (let page = 4096; page < size; page += 4096) {
      const copy = join(makeFolder({ 'case.muster': readFileSync(path) }), 'case.muster');
      const file = openSync(copy, 'r+');
      writeSync(file, new Uint8Array(4096).fill(0x5a), 0, 4096, page);
      const outcome = await verified(copy).then(
        ({ problems }) => (problems.length > 0 ? 'found' : 'missed'),
        () => 'refused',
      );
      found.push(outcome);
    }
    expect(found.length).toBeGreaterThan(10);
    expect(found).not.toContain('missed');
  });
});
