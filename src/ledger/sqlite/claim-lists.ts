import type { Database } from './open-database.ts';

/** A list of claims by one of their names: a table of the name, the day and the claim's number, in that order. */
export interface ClaimList {
  readonly table: string;
  /** The column of `claims` that has the name. */
  readonly name: string;
  /** Which claims are in it. */
  readonly where: string;
}

/** By what names claims are found. */
export const claimLists: readonly ClaimList[] = [
  { table: 'claims_by_source', name: 'source', where: 'true' },
  { table: 'claims_by_family', name: 'family', where: 'family <> source' },
  { table: 'claims_by_force', name: 'force', where: 'force IS NOT NULL' },
  { table: 'claims_by_place', name: 'place', where: 'place IS NOT NULL' },
];

/** The day in lists of a claim of which nobody knows when it was said: before all others. */
export const listedDay = 'coalesce(said_until, 0)';

const keys = 'day INTEGER NOT NULL, number INTEGER NOT NULL';

/**
 * The claims, and the lists. The lists are tables and no indexes of `claims`, so that the claims of many reports are put into each in its own order: an
 * index takes every claim as it comes, each time on another page.
 */
export const claimTables = `
  DROP TABLE IF EXISTS claims;
  ${claimLists.map(({ table }) => `DROP TABLE IF EXISTS ${table};`).join('\n')}
  DROP TABLE IF EXISTS claims_by_day;
  CREATE TABLE claims (
    number INTEGER PRIMARY KEY,
    source INTEGER NOT NULL,
    family INTEGER NOT NULL,
    said_until INTEGER,
    force INTEGER,
    place INTEGER,
    form INTEGER
  ) STRICT;
  ${claimLists.map(({ table }) => `CREATE TABLE ${table} (name INTEGER NOT NULL, ${keys}, PRIMARY KEY (name, day, number)) STRICT, WITHOUT ROWID;`).join('\n')}
  CREATE TABLE claims_by_day (${keys}, PRIMARY KEY (day, number)) STRICT, WITHOUT ROWID;
`;

/** So many claims are put into the lists at once, where more come in one transaction. */
const mostUnlisted = 20_000;

/** A claim's number and names, in the order of the table `claims`. */
type ClaimNumbers = readonly [
  number: number,
  source: number,
  family: number,
  saidUntil: number | null,
  force: number | null,
  place: number | null,
  form: number | null,
];

/**
 * Adds claims in the order of their numbers, behind all others, within one transaction: `add` writes one, and `end` puts those since the last time into
 * the lists, as does `add` where they have become many.
 */
interface ClaimWriter {
  readonly add: (claim: ClaimNumbers) => void;
  readonly end: () => void;
}

/** Begins to add claims, for one transaction each time: the one before may have come to nothing. */
export function claimWriter(database: Database): () => ClaimWriter {
  const write = database.prepare('INSERT INTO claims VALUES (?, ?, ?, ?, ?, ?, ?)');
  const lists = [
    ...claimLists.map(
      ({ table, name, where }) =>
        `INSERT INTO ${table} SELECT ${name}, ${listedDay}, number FROM claims WHERE number >= ? AND ${where} ORDER BY 1, 2, 3`,
    ),
    `INSERT INTO claims_by_day SELECT ${listedDay}, number FROM claims WHERE number >= ? ORDER BY 1, 2`,
  ].map((sql) => database.prepare(sql));
  return () => {
    let first: number | null = null;
    let unlisted = 0;
    const end = (): void => {
      if (first !== null) for (const list of lists) list.run(first);
      first = null;
      unlisted = 0;
    };
    return {
      add: (claim) => {
        write.run(...claim);
        first ??= claim[0];
        if (++unlisted === mostUnlisted) end();
      },
      end,
    };
  };
}
