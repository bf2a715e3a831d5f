import type { Day } from '../../model/day.ts';
import type { ReadingEntry } from '../../model/ledger-entry.ts';
import type { Reading } from '../../model/reading.ts';
import { claimsPerReading } from '../claim-row.ts';
import type { ClaimQuery, FoundClaim, ReportQuery } from '../ledger.ts';
import { beginningWith, plainWords } from '../plain-words.ts';
import { searchTerms } from '../search-words.ts';
import { dayValue } from './claim-index.ts';
import { byMeans, suffixOf } from './means.ts';
import type { Database, SqlValue } from './open-database.ts';

const numberOfName = 'SELECT id FROM names WHERE name = ?';

/** As `Ledger` has it. */
export function findClaims(database: Database, query: ClaimQuery): FoundClaim[] {
  const { force, place, form } = query;
  const also: Condition[] = [];
  if (force !== undefined) also.push([`force = (${numberOfName})`, plainWords(force)]);
  if (place !== undefined)
    also.push(['place IN (SELECT id FROM names WHERE name >= ? AND name < ?)', ...beginningWith(place)]);
  if (form !== undefined) also.push([`form = (${numberOfName})`, form]);
  const { sql, values } = searchSql(query, {
    also,
    table: 'claims',
    words: 'claim_words',
    number: 'number',
    position: `number / ${claimsPerReading}`,
    source: `(source = (${numberOfName}) OR (family = (${numberOfName}) AND family <> source))`,
    day: 'said_until',
    dayValue,
  });
  return found(database, sql, values, query).flatMap(({ number, position, body }) => {
    const { reading } = JSON.parse(body) as ReadingEntry;
    return { reading, at: number - position * claimsPerReading };
  });
}

/** As `Ledger` has it. */
export function findReports(database: Database, query: ReportQuery): Reading[] {
  const { sql, values } = searchSql(query, {
    also: [],
    table: 'reports',
    words: 'report_words',
    number: 'position',
    position: 'position',
    source: 'publisher = ?',
    day: 'substr(published_at, 1, 10)',
    dayValue: (day) => day,
  });
  return found(database, sql, values, query).map(({ body }) => (JSON.parse(body) as ReadingEntry).reading);
}

/** A condition and the values of its places. */
type Condition = readonly [sql: string, ...values: SqlValue[]];

interface Searched {
  /** What must be true beside. */
  readonly also: readonly Condition[];
  readonly table: string;
  readonly words: string;
  readonly number: string;
  /** Where its reading is. */
  readonly position: string;
  /** The condition that a source meets. */
  readonly source: string;
  /** The column that lies within the days asked for. */
  readonly day: string;
  /** A day as that column has it. */
  readonly dayValue: (day: Day) => string | number | null;
}

function searchSql(
  { words, source, from, until }: ReportQuery,
  { also, table, words: index, number, position, source: ofSource, day, dayValue: valueOf }: Searched,
): { readonly sql: string; readonly values: SqlValue[] } {
  const terms = searchTerms(words).map((term) => `"${term.words}"${term.begins ? '*' : ''}`);
  const conditions: string[] = ['true'];
  const values: SqlValue[] = [];
  const where = (...[condition, ...given]: Condition): void => {
    conditions.push(condition);
    values.push(...given);
  };
  if (terms.length > 0) where(`${index} MATCH ?`, terms.join(' '));
  if (source !== undefined) where(ofSource, ...Array.from(ofSource.matchAll(/\?/g), () => source));
  if (from !== undefined) where(`${day} >= ?`, valueOf(from));
  if (until !== undefined) where(`${day} <= ?`, valueOf(until));
  for (const condition of also) where(...condition);
  const tables = terms.length > 0 ? `${index} JOIN ${table} ON ${table}.${number} = ${index}.rowid` : table;
  const order = terms.length > 0 ? 'rank' : `${day} DESC, ${number}`;
  return {
    sql: `SELECT ${number} AS number, ${position} AS position FROM ${tables} WHERE ${conditions.join(' AND ')} ORDER BY ${order}`,
    values,
  };
}

interface FoundRow {
  readonly number: number;
  readonly position: number;
  readonly body: string;
}

/** Goes down the list until enough are found that are of a reading that the case goes by. */
function found(
  database: Database,
  sql: string,
  values: readonly SqlValue[],
  { limit, means }: ReportQuery,
): FoundRow[] {
  const current = database.prepare(
    `SELECT position, body FROM entries WHERE subject = (SELECT subject FROM entries WHERE position = ?2) AND kind = 'reading'
       ORDER BY ${byMeans} DESC, position DESC LIMIT 1`,
  );
  const page = database.prepare(`${sql} LIMIT ? OFFSET ?`);
  const rows: FoundRow[] = [];
  const size = 2 * limit;
  for (let offset = 0; ; offset += size) {
    const numbers = page.all(...values, size, offset) as Omit<FoundRow, 'body'>[];
    for (const { number, position } of numbers) {
      const newest = current.get(suffixOf(means), position) as Omit<FoundRow, 'number'>;
      if (newest.position === position) rows.push({ number, ...newest });
      if (rows.length === limit) return rows;
    }
    if (numbers.length < size) return rows;
  }
}
