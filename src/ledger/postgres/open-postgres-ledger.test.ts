import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Kept } from '../../model/ledger-entry.ts';
import { ProblemError } from '../../model/problem.ts';
import { makeFolder } from '../../service/folder-fixture.ts';
import { copyLedger } from '../copy-ledger.ts';
import { captureOf, claimOf, gradeOf, readingOf, reviewOf } from '../entry-fixture.ts';
import { ledgerContract } from '../ledger.contract.ts';
import type { Ledger } from '../ledger.ts';
import { openLedger } from '../open-ledger.ts';
import { openSqliteLedger } from '../sqlite/open-sqlite-ledger.ts';
import { verifyLedger } from '../verify-ledger.ts';
import { findPostgres, startPostgres, type TestServer } from './server-fixture.ts';

const instant = '2014-06-01T08:00:00.000Z';
const programs = findPostgres();

async function codeOf(action: () => Promise<unknown>): Promise<string> {
  try {
    await action();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
  return 'none';
}

describe.skipIf(programs === null)('a ledger on PostgreSQL', () => {
  let server: TestServer;
  let database = '';
  const open = (name: string, role?: string, make = true): Promise<Ledger> =>
    openLedger(server.address(database, role), name, make);
  const bytes = new TextEncoder().encode('About 40,000 troops.');
  const digest = createHash('sha256').update(bytes).digest('hex');
  const filled = async (name: string): Promise<Ledger> => {
    const ledger = await open(name);
    await ledger.append(
      [readingOf(1, '1.0.0', 'T', [claimOf(1, 0)]), captureOf(1, { digest })],
      [{ digest, bytes }],
      instant,
    );
    await ledger.amend(reviewOf('r1.0', { act: 'accept' }), 0, instant);
    return ledger;
  };

  beforeAll(async () => {
    server = await startPostgres(programs ?? '');
    database = await server.newDatabase();
  });
  afterAll(() => server.remove());

  ledgerContract('PostgreSQL', (path) => open(path));

  it('keeps several cases apart', async () => {
    const [one, other] = [await filled('one'), await open('other')];
    expect(await other.entries()).toEqual([]);
    await other.append([readingOf(1)], [], instant);
    expect([await one.length(), await other.length(), await other.bytes(digest)]).toEqual([3, 1, null]);
    expect(await other.findClaims({ words: '40 000', limit: 9 })).toEqual([]);
    await Promise.all([one.close(), other.close()]);
  });

  it('is made by several programs at once', async () => {
    const fresh = await server.newDatabase();
    const ledgers = await Promise.all(Array.from({ length: 5 }, () => openLedger(server.address(fresh), 'together')));
    await Promise.all(ledgers.map((ledger, at) => ledger.append([readingOf(at), gradeOf('NATO', 'A')], [], instant)));
    const [first] = ledgers;
    expect(await verifyLedger(first!)).toMatchObject({ entries: 10, problems: [] });
    await Promise.all(ledgers.map((ledger) => ledger.close()));
  });

  it('lets several speak about one thing, each after what was said last', async () => {
    const ledgers = await Promise.all(Array.from({ length: 3 }, () => open('contended')));
    const speak = async (ledger: Ledger): Promise<void> => {
      for (let [done, expected] = [0, 0]; done < 10; ) {
        const kept: Kept | { readonly newer: readonly Kept[] } = await ledger.amend(
          gradeOf('NATO', 'B'),
          expected,
          instant,
        );
        if (!('newer' in kept)) done += 1;
        expected = 'newer' in kept ? (kept.newer.at(-1)?.position ?? 0) : kept.position;
      }
    };
    await Promise.all(ledgers.map(speak));
    expect(await verifyLedger(ledgers[0]!)).toMatchObject({ entries: 30, problems: [] });
    await Promise.all(ledgers.map((ledger) => ledger.close()));
  });

  it.each([
    "UPDATE muster.entries SET body = '{}'",
    'DELETE FROM muster.entries',
    'TRUNCATE muster.entries CASCADE',
    "UPDATE muster.captured SET gzipped = ''",
    'DELETE FROM muster.captured',
  ])('refuses %s', async (sql) => {
    const ledger = await filled('kept');
    await expect(server.sql(database, sql)).rejects.toThrow(/never changed or removed/);
    expect(await ledger.length()).toBe(3);
    await ledger.close();
  });

  it.each([
    [
      'a changed entry',
      "UPDATE muster.entries SET body = replace(body, 'accept', 'reject') WHERE kind = 'review'",
      'ledger/chain-broken',
    ],
    ['an entry taken out', 'DELETE FROM muster.entries WHERE position = 2', 'ledger/chain-broken'],
    ['bytes taken out', 'DELETE FROM muster.captured', 'ledger/bytes-changed'],
    ['a claim found by another source', "UPDATE muster.claims SET source = 'x'", 'ledger/damaged'],
  ])('finds %s', async (_what, sql, code) => {
    const fresh = await server.newDatabase();
    database = fresh;
    const ledger = await filled('tampered');
    expect((await verifyLedger(ledger)).problems).toEqual([]);
    await server.sql(fresh, `SET session_replication_role = replica; ${sql}`);
    expect((await verifyLedger(ledger)).problems.map((problem) => problem.code)).toEqual([code]);
    await ledger.close();
  });

  it('lets readers read, writers write, and neither see a case that is not theirs', async () => {
    const ledger = await filled('ours');
    await ledger.close();
    await server.sql(
      database,
      `CREATE ROLE ann LOGIN IN ROLE muster_writer; CREATE ROLE bo LOGIN IN ROLE muster_reader; CREATE ROLE cy LOGIN IN ROLE muster_writer;
       INSERT INTO muster.members SELECT id, member, member = 'ann' FROM muster.cases, unnest(ARRAY['ann', 'bo']) AS member WHERE name = 'ours'`,
    );
    const [ann, bo] = [await open('ours', 'ann', false), await open('ours', 'bo', false)];
    expect(await ann.append([readingOf(2, '1.0.0', 'T', [claimOf(2, 0)])], [], instant)).toHaveLength(1);
    expect(await bo.length()).toBe(4);
    expect(await bo.findClaims({ words: '2', limit: 9 })).toHaveLength(1);
    expect(await bo.bytes(digest)).toEqual(bytes);
    expect(await codeOf(() => bo.append([readingOf(3)], [], instant))).toBe('ledger/not-allowed');
    expect(await codeOf(() => open('ours', 'cy', false))).toBe('ledger/not-a-case');
    const own = await open('theirs', 'cy');
    await own.append([readingOf(3)], [], instant);
    expect(await own.length()).toBe(1);
    expect(await server.sql(database, 'SELECT DISTINCT case_id FROM muster.entries', 'cy')).toHaveLength(1);
    expect(await server.sql(database, 'SELECT * FROM muster.cases', 'bo')).toHaveLength(1);
    expect(await codeOf(() => open('theirs', 'ann', false))).toBe('ledger/not-a-case');
    await expect(server.sql(database, 'INSERT INTO muster.claims SELECT * FROM muster.claims', 'bo')).rejects.toThrow(
      /permission denied/,
    );
    await expect(server.sql(database, "INSERT INTO muster.members SELECT 1, 'cy', true", 'cy')).rejects.toThrow(
      /permission denied/,
    );
    await Promise.all([ann, bo, own].map((each) => each.close()));
  });

  it('brings tables of the second format up to date', async () => {
    database = await server.newDatabase();
    const before = await filled('second');
    const query = { words: '', force: 'RUS', limit: 9 };
    const found = await before.findClaims(query);
    await before.close();
    await server.sql(
      database,
      'ALTER TABLE muster.claims DROP COLUMN force, DROP COLUMN place, DROP COLUMN form; UPDATE muster.format SET version = 2',
    );
    const after = await open('second');
    expect(found.length).toBeGreaterThan(0);
    expect(await after.findClaims(query)).toEqual(found);
    expect((await verifyLedger(after)).problems).toEqual([]);
    await after.close();
  });

  it('brings tables of the first format up to date, with what readers may see', async () => {
    database = await server.newDatabase();
    const before = await filled('old');
    await before.append(
      [captureOf(5, { file: 'a\0b.txt', digest: '' }), readingOf(5, '1.0.0', 'T', [claimOf(5, 0)])],
      [],
      instant,
    );
    const query = { words: '', source: 'NATO', limit: 9 };
    const told = async (ledger: Ledger): Promise<unknown> => [
      await ledger.rows(0, 99),
      await ledger.findClaims(query),
      await ledger.counts(''),
      await ledger.summaries(''),
    ];
    const wanted = await told(before);
    await before.close();
    await server.sql(
      database,
      `DROP TABLE muster.captures, muster.claims, muster.reports;
       CREATE TABLE muster.claims (case_id integer NOT NULL, number bigint NOT NULL, source text NOT NULL, family text NOT NULL, kind text NOT NULL,
         words tsvector NOT NULL, PRIMARY KEY (case_id, number));
       CREATE TABLE muster.reports (case_id integer NOT NULL, position bigint NOT NULL, publisher text, words tsvector NOT NULL);
       UPDATE muster.format SET version = 1`,
    );
    const after = await open('old');
    expect(await told(after)).toEqual(wanted);
    expect((await verifyLedger(after)).problems).toEqual([]);
    await after.close();
    await server.sql(
      database,
      `CREATE ROLE di LOGIN IN ROLE muster_reader; INSERT INTO muster.members SELECT id, 'di', false FROM muster.cases`,
    );
    const reader = await open('old', 'di', false);
    expect(await told(reader)).toEqual(wanted);
    await reader.close();
  });

  it('says what is wrong with an address, a database, a case and a version', async () => {
    expect(await codeOf(() => openLedger('postgres://host:port:x/', 'x'))).toBe('ledger/bad-address');
    expect(await codeOf(() => openLedger(server.address(database)))).toBe('ledger/bad-address');
    expect(await codeOf(() => openLedger(server.address('nowhere'), 'x'))).toBe('ledger/not-a-case');
    expect(await codeOf(() => open('nowhere', undefined, false))).toBe('ledger/not-a-case');
    expect(await codeOf(() => open('x', 'nobody'))).toBe('ledger/not-allowed');
    expect(await codeOf(() => openLedger('postgres://x@127.0.0.1:9/x', 'x'))).toBe('ledger/unreachable');
    const newer = await server.newDatabase();
    await server.sql(
      newer,
      'CREATE SCHEMA muster; CREATE TABLE muster.format (version integer); INSERT INTO muster.format VALUES (99)',
    );
    expect(await codeOf(() => openLedger(server.address(newer), 'x'))).toBe('ledger/newer-version');
  });

  it('copies a case from a file and back with the same digests, on from where it stopped', async () => {
    const path = join(makeFolder(), 'a.muster');
    const [file, there, back] = [openSqliteLedger(path), await open('copied'), openSqliteLedger(`${path}.back.muster`)];
    await file.append(
      [readingOf(1, '1.0.0', 'T', [claimOf(1, 0)]), captureOf(1, { digest })],
      [{ digest, bytes }],
      instant,
    );
    expect(await copyLedger(file, there)).toMatchObject({ added: 2 });
    await file.append([captureOf(2, { file: 'a\0b.txt', digest: '' }), gradeOf('NA\0TO', 'A')], [], instant);
    expect(await copyLedger(file, there)).toMatchObject({ added: 2 });
    expect(await copyLedger(file, there)).toMatchObject({ added: 0 });
    const { digest: last } = await copyLedger(there, back);
    expect(await back.rows(0, 99)).toEqual(await file.rows(0, 99));
    for (const ledger of [file, there, back])
      expect(await verifyLedger(ledger)).toMatchObject({ digest: last, problems: [] });
    expect(await back.bytes(digest)).toEqual(bytes);
    expect(await back.findClaims({ words: '', limit: 9 })).toEqual(await file.findClaims({ words: '', limit: 9 }));
    await back.append([gradeOf('RUS', 'E')], [], instant);
    await there.append([gradeOf('RUS', 'D')], [], instant);
    expect(await codeOf(() => copyLedger(back, there))).toBe('ledger/copy-differs');
    for (const ledger of [file, there, back]) await ledger.close();
  });

  it('loses nothing that was acknowledged when the server is stopped and started in the middle of writing', async () => {
    const ledger = await open('stopped');
    const acknowledged: number[] = [];
    const codes = new Set<string>();
    let number = 0;
    for (let round = 0; round < 3; round += 1) {
      const stopped = new Promise<void>((resolve) => {
        setTimeout(() => void server.stop().then(resolve), 150);
      });
      for (let failed = false; !failed; number += 1) {
        const digestOf = `d${number}`;
        const code = await codeOf(() =>
          ledger.append([captureOf(number, { digest: digestOf })], [{ digest: digestOf, bytes }], instant),
        );
        if (code === 'none') acknowledged.push(number);
        else failed = codes.add(code).size > 0;
      }
      await stopped;
      expect(await codeOf(() => ledger.length())).toBe('ledger/unreachable');
      await server.start();
    }
    expect([...codes]).toEqual(['ledger/unreachable']);
    expect(acknowledged.length).toBeGreaterThan(3);
    const kept = (await ledger.captures()).map(({ entry }) => entry.digest);
    expect(acknowledged.filter((each) => !kept.includes(`d${each}`))).toEqual([]);
    for (const each of kept) expect(await ledger.bytes(each)).toEqual(bytes);
    const { problems } = await verifyLedger(ledger);
    expect(problems.filter(({ code }) => code !== 'ledger/bytes-changed')).toEqual([]);
    await ledger.close();
  }, 120_000);
});
