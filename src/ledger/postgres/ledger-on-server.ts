import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type pg from 'pg';
import type { EntryOf, Kept, LedgerEntry, ReadingEntry } from '../../model/ledger-entry.ts';
import { beginning, follows, type KeptRow, keptOf, keyOf, rowAfter, signatureOf, subjectOf } from '../kept-row.ts';
import type { EntryQuery, KeptBytes, Ledger } from '../ledger.ts';
import { byMeansOf, findClaims, findReports, indexFaults, writeIndex } from './claim-index.ts';
import { countsOf, failuresOf, issuedOf, summariesOf } from './list-case.ts';
import { type Ask, askOn, inServerTransaction, onServer } from './on-server.ts';

type Stored = Pick<KeptRow, 'position' | 'recordedAt' | 'body'>;

const stored = 'SELECT position, recorded_at AS "recordedAt", body FROM muster.entries';
/** First number of the locks that whoever adds to a case holds; the second is the case's. */
const writingLock = 1_299_542_901;
/** Later than every instant. */
const always = '9999-12-31T23:59:59.999Z';

/** The ledger of one case on a server whose tables are of this version; `shown` is for messages. */
export function makePostgresLedger(pool: pg.Pool, caseId: number, shown: string): Ledger {
  const ask: Ask = (sql, values) => onServer(shown, () => askOn(pool)(sql, values));
  /** Does something while nobody else adds to the case. */
  const writing = <Result>(action: (asking: Ask) => Promise<Result>): Promise<Result> =>
    onServer(shown, () =>
      inServerTransaction(pool, async (asking) => {
        await asking('SELECT pg_advisory_xact_lock($1, $2)', [writingLock, caseId]);
        return action(asking);
      }),
    );
  const one = async (where: string, ...values: unknown[]): Promise<Stored | undefined> =>
    (await ask<Stored>(`${stored} WHERE case_id = $1 AND ${where} LIMIT 1`, [caseId, ...values]))[0];
  const entries = async <Kind extends LedgerEntry['kind']>(
    { kinds, subject, who, until = always, last }: EntryQuery<Kind> = {},
    asking: Ask = ask,
  ): Promise<Kept<EntryOf<Kind>>[]> => {
    const rows = await asking<Stored>(
      `${stored} WHERE case_id = $1 AND recorded_at <= $2 AND ($3::text[] IS NULL OR kind = ANY ($3)) AND ($4::text IS NULL OR subject = $4)
         AND ($6::text IS NULL OR strpos(body, $6) > 0)
         ORDER BY position DESC LIMIT $5`,
      [caseId, until, kinds ?? null, subject ?? null, last ?? null, who === undefined ? null : signatureOf(who)],
    );
    return rows.reverse().map((row) => keptOf<EntryOf<Kind>>(row));
  };
  return {
    append: (given, bytes, recordedAt) =>
      writing(async (asking) => {
        await keepBytes(asking, caseId, bytes);
        return add(asking, caseId, given, recordedAt);
      }),
    amend: <Entry extends LedgerEntry>(entry: Entry, expected: number, recordedAt: string) =>
      writing(async (asking) => {
        const subject = subjectOf(entry) ?? '';
        const last = (await entries({ subject, last: 1 }, asking))[0]?.position ?? 0;
        if (last !== expected)
          return { newer: (await entries({ subject }, asking)).filter(({ position }) => position > expected) };
        return (await add(asking, caseId, [entry], recordedAt))[0] as Kept<Entry>;
      }),
    entries,
    entry: async (position) => {
      const row = await one('position = $2', position);
      return row === undefined ? null : keptOf(row);
    },
    captures: (until = always) => entries({ kinds: ['capture'], until }),
    readings: async ({ version, means = '', until = always } = {}) => {
      const suffix = means === '' ? '' : ` ${means}`;
      const rows =
        version === undefined
          ? await ask<Stored>(
              `SELECT * FROM (
                 SELECT DISTINCT ON (subject) position, recorded_at AS "recordedAt", body FROM muster.entries
                 WHERE case_id = $1 AND kind = 'reading' AND recorded_at <= $2
                 ORDER BY subject, ${byMeansOf('$3')} DESC, position DESC) AS newest ORDER BY position`,
              [caseId, until, suffix],
            )
          : await ask<Stored>(
              `${stored} WHERE case_id = $1 AND kind = 'reading' AND recorded_at <= $2 AND version = $3 ORDER BY position`,
              [caseId, until, `${version}${suffix}`],
            );
      return rows.map((row) => keptOf<ReadingEntry>(row));
    },
    readingOf: async (report, { means = '', until = always } = {}) => {
      const row = await one(
        `subject = $2 AND kind = 'reading' AND recorded_at <= $3 ORDER BY ${byMeansOf('$4')} DESC, position DESC`,
        report,
        until,
        means === '' ? '' : ` ${means}`,
      );
      return row === undefined ? null : keptOf<ReadingEntry>(row).entry;
    },
    findClaims: (query) => findClaims(ask, caseId, query),
    findReports: (query) => findReports(ask, caseId, query),
    counts: (means) => countsOf(ask, caseId, means),
    summaries: (means) => summariesOf(ask, caseId, means),
    failures: () => failuresOf(ask, caseId),
    issued: () => issuedOf(ask, caseId),
    bytes: async (digest) => {
      const [row] = await ask<{ gzipped: Buffer }>(
        'SELECT gzipped FROM muster.captured WHERE case_id = $1 AND digest = $2',
        [caseId, digest],
      );
      return row === undefined ? null : new Uint8Array(gunzipSync(row.gzipped));
    },
    length: async () => (await lastOf(ask, caseId)).position,
    rows: (after, limit) =>
      ask<KeptRow>(
        `SELECT position, key, kind, subject, version, recorded_at AS "recordedAt", digest, body FROM muster.entries
           WHERE case_id = $1 AND position > $2 ORDER BY position LIMIT $3`,
        [caseId, after, limit],
      ),
    adopt: (rows, bytes) =>
      writing(async (asking) => {
        if (!follows(rows, await lastOf(asking, caseId))) return false;
        await keepBytes(asking, caseId, bytes);
        await insert(
          asking,
          caseId,
          rows,
          rows.map((row) => keptOf(row)),
        );
        return true;
      }),
    faults: () => indexFaults(ask, caseId),
    close: () => pool.end(),
  };
}

async function lastOf(ask: Ask, caseId: number): Promise<Pick<KeptRow, 'position' | 'digest'>> {
  const sql = 'SELECT position, digest FROM muster.entries WHERE case_id = $1 ORDER BY position DESC LIMIT 1';
  return (await ask<Pick<KeptRow, 'position' | 'digest'>>(sql, [caseId]))[0] ?? beginning;
}

/** Adds entries behind the last one; gives those that were new. */
async function add<Entry extends LedgerEntry>(
  ask: Ask,
  caseId: number,
  entries: readonly Entry[],
  recordedAt: string,
): Promise<Kept<Entry>[]> {
  const given = entries.map((entry) => digestOf(keyOf(entry)));
  const sql = 'SELECT key_digest FROM muster.entries WHERE case_id = $1 AND key_digest = ANY ($2)';
  const known = new Set(
    (await ask<{ key_digest: string }>(sql, [caseId, given])).map(({ key_digest: digest }) => digest),
  );
  let before = await lastOf(ask, caseId);
  const rows: KeptRow[] = [];
  const kept: Kept<Entry>[] = [];
  for (const [at, entry] of entries.entries()) {
    const digest = given[at] ?? null;
    if (digest !== null && known.has(digest)) continue;
    if (digest !== null) known.add(digest);
    const row = rowAfter(before, entry, recordedAt);
    rows.push(row);
    kept.push({ position: row.position, recordedAt, entry });
    before = row;
  }
  await insert(ask, caseId, rows, kept);
  return kept;
}

async function insert(ask: Ask, caseId: number, rows: readonly KeptRow[], kept: readonly Kept[]): Promise<void> {
  if (rows.length === 0) return;
  await ask(
    `INSERT INTO muster.entries (case_id, position, key, key_digest, kind, subject, version, recorded_at, digest, body)
       SELECT $1, * FROM unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[])`,
    [
      caseId,
      rows.map(({ position }) => position),
      rows.map(({ key }) => key),
      rows.map(({ key }) => digestOf(key)),
      rows.map(({ kind }) => kind),
      rows.map(({ subject }) => subject),
      rows.map(({ version }) => version),
      rows.map(({ recordedAt }) => recordedAt),
      rows.map(({ digest }) => digest),
      rows.map(({ body }) => body),
    ],
  );
  await writeIndex(ask, caseId, kept);
}

async function keepBytes(ask: Ask, caseId: number, bytes: readonly KeptBytes[]): Promise<void> {
  for (const { digest, bytes: content } of bytes)
    await ask('INSERT INTO muster.captured VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
      caseId,
      digest,
      gzipSync(content),
    ]);
}

/** Keys may be longer than an index takes. */
function digestOf(key: string | null): string | null {
  return key === null ? null : createHash('sha256').update(key).digest('hex');
}
