import type { Kept, ReadingEntry } from '../../model/ledger-entry.ts';
import type { Reading } from '../../model/reading.ts';
import { type ClaimRow, claimRowOf, claimsPerReading } from '../claim-row.ts';
import type { FoundClaim, SearchQuery } from '../ledger.ts';
import { searchTerms } from '../search-words.ts';
import type { Ask } from './on-server.ts';

/** A tsvector holds a megabyte at most (https://www.postgresql.org/docs/15/textsearch-limitations.html): the rest of a longer report is not found. */
const longestIndexed = 250_000;
const claimColumns = [
  'source',
  'family',
  'kind',
  'form',
  'force',
  'area',
  'saidFrom',
  'saidUntil',
  'trueFrom',
  'trueUntil',
] as const satisfies readonly (keyof ClaimRow)[];

/** Writes what readings are found by. */
export async function writeIndex(ask: Ask, caseId: number, kept: readonly Kept<ReadingEntry>[]): Promise<void> {
  await ask(
    `INSERT INTO muster.reports
       SELECT $1, position, publisher, published_on, to_tsvector('simple', words)
       FROM unnest($2::bigint[], $3::text[], $4::text[], $5::text[]) AS t (position, publisher, published_on, words)`,
    [
      caseId,
      kept.map(({ position }) => position),
      kept.map(({ entry }) => sound(entry.reading.report.publisher)),
      kept.map(({ entry }) => entry.reading.report.publishedAt?.slice(0, 10) ?? null),
      kept.map(({ entry }) => plain(`${entry.reading.report.title ?? ''} ${entry.reading.report.text}`)),
    ],
  );
  const claims = kept.flatMap(({ position, entry }) =>
    entry.reading.claims.map((claim, at) => ({
      number: position * claimsPerReading + at,
      words: plain(claim.exact),
      row: claimRowOf(claim),
    })),
  );
  const columns = claimColumns.map((column) => claims.map(({ row }) => sound(row[column])));
  await ask(
    `INSERT INTO muster.claims
       SELECT $1, number, source, family, kind, form, force, area, said_from, said_until, true_from, true_until, to_tsvector('simple', words)
       FROM unnest($2::bigint[], $3::text[], ${columns.map((_, at) => `$${at + 4}::text[]`).join(', ')})
         AS t (number, words, source, family, kind, form, force, area, said_from, said_until, true_from, true_until)`,
    [caseId, claims.map(({ number }) => number), claims.map(({ words }) => words), ...columns],
  );
}

/** As `Ledger` has it. */
export async function findClaims(ask: Ask, caseId: number, query: SearchQuery): Promise<FoundClaim[]> {
  const rows = await found(ask, caseId, query, {
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
export async function findReports(ask: Ask, caseId: number, query: SearchQuery): Promise<Reading[]> {
  const rows = await found(ask, caseId, query, {
    table: 'reports',
    number: 'position',
    position: 'position',
    source: ['publisher'],
    day: 'published_on',
  });
  return rows.map(({ body }) => (JSON.parse(body) as ReadingEntry).reading);
}

interface Searched {
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
async function found(ask: Ask, caseId: number, query: SearchQuery, searched: Searched): Promise<FoundRow[]> {
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
  { words, source, from, until }: SearchQuery,
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
  const order = wanted === null ? `${searched.day} DESC NULLS LAST` : `ts_rank(words, ${wanted}) DESC`;
  const sql = `SELECT ${searched.number} AS number, ${searched.position} AS position FROM muster.${searched.table}
    WHERE ${conditions.join(' AND ')} ORDER BY ${order}, ${searched.number}`;
  return { sql, values };
}

/** Without accents, and with spaces for all that is no letter or figure, so that the server cuts words as the other store does. */
function plain(text: string): string {
  return text
    .slice(0, longestIndexed)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** The server's text cannot hold the character 0. */
function sound(text: string | null): string | null {
  return text?.replaceAll('\0', '\uFFFD') ?? null;
}

/** Positions of readings whose claims are not found by what they say. */
export async function wrongReadings(ask: Ask, caseId: number): Promise<number[]> {
  const wrong: number[] = [];
  for (let after = 0; ; ) {
    const readings = await ask<{ position: number; body: string }>(
      `SELECT position, body FROM muster.entries WHERE case_id = $1 AND kind = 'reading' AND position > $2 ORDER BY position LIMIT 200`,
      [caseId, after],
    );
    const last = readings.at(-1);
    if (last === undefined) return wrong;
    const rows = await ask<Record<string, unknown> & { number: number }>(
      `SELECT number, source, family, kind, form, force, area, said_from AS "saidFrom", said_until AS "saidUntil",
         true_from AS "trueFrom", true_until AS "trueUntil"
       FROM muster.claims WHERE case_id = $1 AND number > $2 AND number < $3 ORDER BY number`,
      [caseId, after * claimsPerReading + claimsPerReading - 1, (last.position + 1) * claimsPerReading],
    );
    for (const { position, body } of readings) {
      const { claims } = (JSON.parse(body) as ReadingEntry).reading;
      const own = rows.filter(({ number }) => Math.floor(number / claimsPerReading) === position);
      const same =
        own.length === claims.length &&
        claims.every((claim, at) => {
          const row = claimRowOf(claim);
          return claimColumns.every((column) => own[at]?.[column] === sound(row[column]));
        });
      if (!same) wrong.push(position);
    }
    after = last.position;
  }
}
