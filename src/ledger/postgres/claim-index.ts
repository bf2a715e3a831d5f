import type { CaptureEntry, Kept, LedgerEntry, ReadingEntry } from '../../model/ledger-entry.ts';
import type { Reading } from '../../model/reading.ts';
import { type ClaimRow, claimRowOf, claimsPerReading } from '../claim-row.ts';
import { keptOf } from '../kept-row.ts';
import type { ClaimQuery, FoundClaim, ReportQuery } from '../ledger.ts';
import { beginningWith, plainWords } from '../plain-words.ts';
import { type CaptureRow, captureRowOf, type ReportRow, reportRowOf } from '../report-row.ts';
import { searchTerms } from '../search-words.ts';
import type { Ask } from './on-server.ts';

/** A tsvector holds a megabyte at most (https://www.postgresql.org/docs/15/textsearch-limitations.html): the rest of a longer report is not found. */
const longestIndexed = 250_000;
const claimColumns = [
  'source',
  'family',
  'saidUntil',
  'force',
  'place',
  'form',
] as const satisfies readonly (keyof ClaimRow)[];
const reportColumns = [
  'id',
  'means',
  'title',
  'publisher',
  'url',
  'publishedAt',
  'saidUntil',
] as const satisfies readonly (keyof ReportRow)[];

/** Writes what entries are found by. */
export async function writeIndex(ask: Ask, caseId: number, kept: readonly Kept[]): Promise<void> {
  const readings = kept.filter((each): each is Kept<ReadingEntry> => each.entry.kind === 'reading');
  if (readings.length > 0) {
    await writeReports(ask, caseId, readings);
    await writeClaims(ask, caseId, readings);
  }
  const captures = kept.filter((each): each is Kept<CaptureEntry> => each.entry.kind === 'capture');
  if (captures.length > 0) await writeCaptures(ask, caseId, captures);
}

async function writeReports(ask: Ask, caseId: number, kept: readonly Kept<ReadingEntry>[]): Promise<void> {
  const rows = kept.map(({ entry }) => reportRowOf(entry));
  await ask(
    `INSERT INTO muster.reports (case_id, position, id, means, title, publisher, url, published_at, said_until, claims, problems, published_on, words)
       SELECT $1, position, id, means, title, publisher, url, published_at, said_until, claims, problems,
         substr(published_at, 1, 10), to_tsvector('simple', words)
       FROM unnest($2::bigint[], $3::text[], $4::integer[], $5::integer[], ${reportColumns.map((_, at) => `$${at + 6}::text[]`).join(', ')})
         AS t (position, words, claims, problems, id, means, title, publisher, url, published_at, said_until)`,
    [
      caseId,
      kept.map(({ position }) => position),
      kept.map(({ entry }) => plain(`${entry.reading.report.title ?? ''} ${entry.reading.report.text}`)),
      rows.map(({ claims }) => claims),
      rows.map(({ problems }) => problems),
      ...reportColumns.map((column) => rows.map((row) => row[column])),
    ],
  );
}

async function writeClaims(ask: Ask, caseId: number, kept: readonly Kept<ReadingEntry>[]): Promise<void> {
  const claims = kept.flatMap(({ position, entry }) =>
    entry.reading.claims.map((claim, at) => ({
      number: position * claimsPerReading + at,
      words: plain(claim.exact),
      row: claimRowOf(claim),
    })),
  );
  await ask(
    `INSERT INTO muster.claims (case_id, number, words, source, family, said_until, force, place, form)
       SELECT $1, number, to_tsvector('simple', words), source, family, said_until, force, place, form
       FROM unnest($2::bigint[], $3::text[], ${claimColumns.map((_, at) => `$${at + 4}::text[]`).join(', ')})
         AS t (number, words, source, family, said_until, force, place, form)`,
    [
      caseId,
      claims.map(({ number }) => number),
      claims.map(({ words }) => words),
      ...claimColumns.map((column) => claims.map(({ row }) => row[column])),
    ],
  );
}

async function writeCaptures(ask: Ask, caseId: number, kept: readonly Kept<CaptureEntry>[]): Promise<void> {
  const rows = kept.map(({ entry }) => captureRowOf(entry));
  await ask('INSERT INTO muster.captures SELECT $1, * FROM unnest($2::bigint[], $3::text[], $4::text[])', [
    caseId,
    kept.map(({ position }) => position),
    rows.map(({ file }) => file),
    rows.map(({ report }) => report),
  ]);
}

/** As `Ledger` has it. */
export async function findClaims(ask: Ask, caseId: number, query: ClaimQuery): Promise<FoundClaim[]> {
  const rows = await found(ask, caseId, query, {
    also: query,
    table: 'claims',
    number: 'number',
    position: `number / ${claimsPerReading}`,
    source: ['source', 'family'],
    day: 'said_until',
  });
  return rows.flatMap(({ number, position, body }) => {
    const { reading } = JSON.parse(body) as ReadingEntry;
    return { reading, at: number - position * claimsPerReading };
  });
}

/** As `Ledger` has it. */
export async function findReports(ask: Ask, caseId: number, query: ReportQuery): Promise<Reading[]> {
  const rows = await found(ask, caseId, query, {
    also: {},
    table: 'reports',
    number: 'position',
    position: 'position',
    source: ['publisher'],
    day: 'published_on',
  });
  return rows.map(({ body }) => (JSON.parse(body) as ReadingEntry).reading);
}

interface Searched {
  /** What is asked of claims alone. */
  readonly also: Pick<ClaimQuery, 'force' | 'place' | 'form'>;
  readonly table: string;
  readonly number: string;
  readonly position: string;
  readonly source: readonly string[];
  readonly day: string;
}

interface FoundRow {
  readonly number: number;
  readonly position: number;
  readonly body: string;
}

/** SQL that is true of a reading by the means $n. */
export function byMeansOf(value: string): string {
  return `(CASE WHEN strpos(version, ' ') = 0 THEN '' ELSE substr(version, strpos(version, ' ')) END = ${value})`;
}

/** Goes down the list until enough are found that are of a reading that the case goes by. */
async function found(ask: Ask, caseId: number, query: ReportQuery, searched: Searched): Promise<FoundRow[]> {
  const { sql, values } = searchSql(caseId, query, searched);
  const suffix = query.means === undefined || query.means === '' ? '' : ` ${query.means}`;
  const size = 2 * query.limit;
  const rows: FoundRow[] = [];
  for (let offset = 0; ; offset += size) {
    const hits = await ask<Omit<FoundRow, 'body'>>(`${sql} LIMIT ${size} OFFSET ${offset}`, values);
    const newest = await ask<Omit<FoundRow, 'number'>>(
      `SELECT newest.position, newest.body FROM muster.entries AS own CROSS JOIN LATERAL (
         SELECT position, body FROM muster.entries WHERE case_id = $1 AND subject = own.subject AND kind = 'reading'
         ORDER BY ${byMeansOf('$2')} DESC, position DESC LIMIT 1) AS newest
       WHERE own.case_id = $1 AND own.position = ANY ($3) AND newest.position = own.position`,
      [caseId, suffix, hits.map(({ position }) => position)],
    );
    const bodies = new Map(newest.map(({ position, body }) => [position, body]));
    for (const hit of hits) {
      const body = bodies.get(hit.position);
      if (body !== undefined) rows.push({ ...hit, body });
      if (rows.length === query.limit) return rows;
    }
    if (hits.length < size) return rows;
  }
}

function searchSql(
  caseId: number,
  { words, source, from, until }: ReportQuery,
  searched: Searched,
): { readonly sql: string; readonly values: unknown[] } {
  const values: unknown[] = [caseId];
  const value = (given: unknown): string => `$${values.push(given)}`;
  const conditions = ['case_id = $1'];
  const terms = searchTerms(words).map(
    ({ words: term, begins }) => `(${term.split(' ').map(plain).join(' <-> ')}${begins ? ':*' : ''})`,
  );
  const wanted = terms.length === 0 ? null : `to_tsquery('simple', ${value(terms.join(' & '))})`;
  if (wanted !== null) conditions.push(`words @@ ${wanted}`);
  if (source !== undefined) {
    const given = value(source);
    conditions.push(`(${searched.source.map((column) => `${column} = ${given}`).join(' OR ')})`);
  }
  if (from !== undefined) conditions.push(`${searched.day} >= ${value(from)}`);
  if (until !== undefined) conditions.push(`${searched.day} <= ${value(until)}`);
  const { force, place, form } = searched.also;
  if (force !== undefined) conditions.push(`force = ${value(plainWords(force))}`);
  if (place !== undefined) {
    const [first, before] = beginningWith(place);
    conditions.push(`place >= ${value(first)} AND place < ${value(before)}`);
  }
  if (form !== undefined) conditions.push(`form = ${value(form)}`);
  const order = wanted === null ? `${searched.day} DESC NULLS LAST` : `ts_rank(words, ${wanted}) DESC`;
  const sql = `SELECT ${searched.number} AS number, ${searched.position} AS position FROM muster.${searched.table}
    WHERE ${conditions.join(' AND ')} ORDER BY ${order}, ${searched.number}`;
  return { sql, values };
}

/** As plain words, so that the server cuts words as the other store does. */
function plain(text: string): string {
  return plainWords(text.slice(0, longestIndexed));
}

/** What is wrong with how entries are found, in words. */
export async function indexFaults(ask: Ask, caseId: number): Promise<string[]> {
  const faults: string[] = [];
  for await (const kept of eachKept(ask, caseId, ['reading', 'capture'])) {
    const [first, last] = [kept[0]?.position ?? 0, kept.at(-1)?.position ?? 0];
    const between = async <Row extends { readonly position: number }>(sql: string, by = 1): Promise<readonly Row[]> =>
      ask<Row>(sql, [caseId, first * by, (last + 1) * by]);
    const claims = await between<ClaimRow & { readonly position: number }>(
      `SELECT number / ${claimsPerReading} AS position, source, family, said_until AS "saidUntil", force, place, form FROM muster.claims
         WHERE case_id = $1 AND number >= $2 AND number < $3 ORDER BY number`,
      claimsPerReading,
    );
    const reports = await between<ReportRow & { readonly position: number }>(
      `SELECT position, id, means, title, publisher, url, published_at AS "publishedAt", claims, problems, said_until AS "saidUntil"
         FROM muster.reports WHERE case_id = $1 AND position >= $2 AND position < $3`,
    );
    const captures = await between<CaptureRow & { readonly position: number }>(
      'SELECT position, file, report FROM muster.captures WHERE case_id = $1 AND position >= $2 AND position < $3',
    );
    for (const { position, entry } of kept) {
      const own = <Row extends { readonly position: number }>(rows: readonly Row[]): readonly Row[] =>
        rows.filter((row) => row.position === position);
      if (entry.kind === 'reading' && !areRows(own(claims), entry.reading.claims.map(claimRowOf)))
        faults.push(`the claims of entry ${position} are not found by what they say`);
      if (entry.kind === 'reading' && !areRows(own(reports), [reportRowOf(entry)]))
        faults.push(`the report of entry ${position} is not listed as it says`);
      if (entry.kind === 'capture' && !areRows(own(captures), [captureRowOf(entry)]))
        faults.push(`the file of entry ${position} is not listed as it says`);
    }
  }
  return faults;
}

/** The entries of some kinds, in order, two hundred at a time. */
export async function* eachKept(
  ask: Ask,
  caseId: number,
  kinds: readonly LedgerEntry['kind'][],
): AsyncGenerator<Kept[]> {
  for (let after = 0; ; ) {
    const rows = await ask<{ position: number; recordedAt: string; body: string }>(
      `SELECT position, recorded_at AS "recordedAt", body FROM muster.entries
         WHERE case_id = $1 AND kind = ANY ($2) AND position > $3 ORDER BY position LIMIT 200`,
      [caseId, kinds, after],
    );
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map((row) => keptOf(row));
    after = last.position;
  }
}

function areRows(rows: readonly object[], wanted: readonly object[]): boolean {
  return (
    rows.length === wanted.length &&
    wanted.every((row, at) =>
      Object.entries(row).every(([name, value]) => (rows[at] as Record<string, unknown>)[name] === value),
    )
  );
}
