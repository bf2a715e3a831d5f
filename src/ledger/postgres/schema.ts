import type pg from 'pg';
import { ProblemError } from '../../model/problem.ts';
import { eachKept, writeIndex } from './claim-index.ts';
import { type Ask, inServerTransaction } from './on-server.ts';

/** Number of the lock that whoever changes the tables holds. */
const migrationLock = 1_299_542_900;

/** Each step brings a database from the version of its place in the list to the next; none is ever changed once it was released. */
const steps: readonly ((ask: Ask) => Promise<unknown>)[] = [
  (ask) => ask(makeTables),
  (ask) => ask(listTables),
  (ask) => ask(findByForce),
];

const makeTables = `
  CREATE TABLE muster.cases (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL UNIQUE);
  CREATE TABLE muster.members (
    case_id integer NOT NULL REFERENCES muster.cases,
    member text NOT NULL,
    writes boolean NOT NULL,
    PRIMARY KEY (case_id, member)
  );
  CREATE TABLE muster.entries (
    case_id integer NOT NULL REFERENCES muster.cases,
    position bigint NOT NULL,
    key text,
    key_digest text,
    kind text NOT NULL,
    subject text,
    version text,
    recorded_at text COLLATE "C" NOT NULL,
    digest text NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (case_id, position),
    UNIQUE (case_id, key_digest)
  );
  CREATE INDEX entries_by_kind ON muster.entries (case_id, kind, position);
  CREATE INDEX entries_by_subject ON muster.entries (case_id, subject, position);
  CREATE TABLE muster.captured (
    case_id integer NOT NULL REFERENCES muster.cases,
    digest text NOT NULL,
    gzipped bytea NOT NULL,
    PRIMARY KEY (case_id, digest)
  );
  ALTER TABLE muster.captured ALTER COLUMN gzipped SET STORAGE EXTERNAL;
  CREATE TABLE muster.claims (
    case_id integer NOT NULL,
    number bigint NOT NULL,
    source text NOT NULL,
    family text NOT NULL,
    kind text NOT NULL,
    form text,
    force text,
    area text,
    said_from text COLLATE "C",
    said_until text COLLATE "C",
    true_from text COLLATE "C",
    true_until text COLLATE "C",
    words tsvector NOT NULL,
    PRIMARY KEY (case_id, number)
  );
  CREATE INDEX claims_by_source ON muster.claims (case_id, source, said_until);
  CREATE INDEX claims_by_family ON muster.claims (case_id, family, said_until);
  CREATE INDEX claims_by_day ON muster.claims (case_id, said_until);
  CREATE INDEX claims_by_words ON muster.claims USING gin (words);
  CREATE TABLE muster.reports (
    case_id integer NOT NULL,
    position bigint NOT NULL,
    publisher text,
    published_on text COLLATE "C",
    words tsvector NOT NULL,
    PRIMARY KEY (case_id, position)
  );
  CREATE INDEX reports_by_day ON muster.reports (case_id, published_on);
  CREATE INDEX reports_by_words ON muster.reports USING gin (words);

  CREATE FUNCTION muster.refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION '% are never changed or removed', TG_TABLE_NAME; END $$;
  CREATE TRIGGER stay BEFORE UPDATE OR DELETE OR TRUNCATE ON muster.entries FOR EACH STATEMENT EXECUTE FUNCTION muster.refuse();
  CREATE TRIGGER stay BEFORE UPDATE OR DELETE OR TRUNCATE ON muster.captured FOR EACH STATEMENT EXECUTE FUNCTION muster.refuse();

  -- Whoever makes a case may write to it; the owner of the tables adds others.
  CREATE FUNCTION muster.join_case() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = muster AS
    $$ BEGIN INSERT INTO muster.members VALUES (NEW.id, session_user, true); RETURN NULL; END $$;
  CREATE TRIGGER joins AFTER INSERT ON muster.cases FOR EACH ROW EXECUTE FUNCTION muster.join_case();
  CREATE FUNCTION muster.own_cases(writing boolean) RETURNS SETOF integer
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = muster AS
    $$ SELECT case_id FROM muster.members WHERE (writes OR NOT writing) AND
         member IN (SELECT rolname FROM pg_catalog.pg_roles WHERE pg_catalog.pg_has_role(session_user, oid, 'MEMBER')) $$;
  DO $$
    DECLARE each text;
    BEGIN
      FOREACH each IN ARRAY ARRAY['entries', 'captured', 'claims', 'reports'] LOOP
        EXECUTE format('ALTER TABLE muster.%I ENABLE ROW LEVEL SECURITY', each);
        EXECUTE format('CREATE POLICY reads ON muster.%I FOR SELECT USING (case_id IN (SELECT muster.own_cases(false)))', each);
        EXECUTE format('CREATE POLICY writes ON muster.%I FOR INSERT WITH CHECK (case_id IN (SELECT muster.own_cases(true)))', each);
      END LOOP;
      ALTER TABLE muster.cases ENABLE ROW LEVEL SECURITY;
      CREATE POLICY reads ON muster.cases FOR SELECT USING (id IN (SELECT muster.own_cases(false)));
      CREATE POLICY makes ON muster.cases FOR INSERT WITH CHECK (true);
    END
  $$;
  -- Roles belong to the whole server: where this one may not make them, whoever may does, and grants the same.
  DO $$
    BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'muster_reader') THEN CREATE ROLE muster_reader NOLOGIN; END IF;
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'muster_writer') THEN CREATE ROLE muster_writer NOLOGIN; END IF;
      GRANT USAGE ON SCHEMA muster TO muster_reader, muster_writer;
      GRANT SELECT ON muster.format, muster.cases, muster.entries, muster.captured, muster.claims, muster.reports
        TO muster_reader, muster_writer;
      GRANT INSERT ON muster.cases, muster.entries, muster.captured, muster.claims, muster.reports TO muster_writer;
    EXCEPTION WHEN insufficient_privilege THEN
      RAISE NOTICE 'no roles muster_reader and muster_writer: this role may not make them';
    END
  $$;
`;

const listTables = `
  DROP TABLE muster.claims, muster.reports;
  CREATE TABLE muster.claims (
    case_id integer NOT NULL,
    number bigint NOT NULL,
    source text NOT NULL,
    family text NOT NULL,
    said_until text COLLATE "C",
    words tsvector NOT NULL,
    PRIMARY KEY (case_id, number)
  );
  CREATE INDEX claims_by_source ON muster.claims (case_id, source, said_until);
  CREATE INDEX claims_by_family ON muster.claims (case_id, family, said_until);
  CREATE INDEX claims_by_day ON muster.claims (case_id, said_until);
  CREATE INDEX claims_by_words ON muster.claims USING gin (words);
  CREATE TABLE muster.reports (
    case_id integer NOT NULL,
    position bigint NOT NULL,
    id text COLLATE "C" NOT NULL,
    means text COLLATE "C" NOT NULL,
    title text,
    publisher text,
    url text,
    published_at text COLLATE "C",
    published_on text COLLATE "C",
    said_until text COLLATE "C",
    claims integer NOT NULL,
    problems integer NOT NULL,
    words tsvector NOT NULL,
    PRIMARY KEY (case_id, position)
  );
  CREATE INDEX reports_by_day ON muster.reports (case_id, published_on);
  CREATE INDEX reports_by_id ON muster.reports (case_id, id);
  CREATE INDEX reports_by_words ON muster.reports USING gin (words);
  CREATE TABLE muster.captures (
    case_id integer NOT NULL,
    position bigint NOT NULL,
    file text COLLATE "C" NOT NULL,
    report text COLLATE "C",
    PRIMARY KEY (case_id, position)
  );
  CREATE INDEX captures_by_file ON muster.captures (case_id, file, position);
  DO $$
    DECLARE each text;
    BEGIN
      FOREACH each IN ARRAY ARRAY['claims', 'reports', 'captures'] LOOP
        EXECUTE format('ALTER TABLE muster.%I ENABLE ROW LEVEL SECURITY', each);
        EXECUTE format('CREATE POLICY reads ON muster.%I FOR SELECT USING (case_id IN (SELECT muster.own_cases(false)))', each);
        EXECUTE format('CREATE POLICY writes ON muster.%I FOR INSERT WITH CHECK (case_id IN (SELECT muster.own_cases(true)))', each);
      END LOOP;
      IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'muster_reader') THEN
        GRANT SELECT ON muster.claims, muster.reports, muster.captures TO muster_reader;
      END IF;
      IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'muster_writer') THEN
        GRANT SELECT, INSERT ON muster.claims, muster.reports, muster.captures TO muster_writer;
      END IF;
    END
  $$;
`;

const findByForce = `
  ALTER TABLE muster.claims ADD COLUMN force text COLLATE "C", ADD COLUMN place text COLLATE "C", ADD COLUMN form text COLLATE "C";
  CREATE INDEX claims_by_force ON muster.claims (case_id, force, said_until) WHERE force IS NOT NULL;
  CREATE INDEX claims_by_place ON muster.claims (case_id, place, said_until) WHERE place IS NOT NULL;
`;

/** What entries are found by holds nothing of its own, and is made anew from them by tables of this version. */
async function rebuildIndex(ask: Ask): Promise<void> {
  await ask('DELETE FROM muster.claims');
  await ask('DELETE FROM muster.reports');
  await ask('DELETE FROM muster.captures');
  for (const { id } of await ask<{ id: number }>('SELECT id FROM muster.cases'))
    for await (const kept of eachKept(ask, id, ['reading', 'capture'])) await writeIndex(ask, id, kept);
}

/**
 * Makes the tables in a database, or brings older ones up to this version, one program at a time. Throws `ledger/newer-version`, and
 * `ledger/not-a-case` where there are none and this role may not make them.
 */
export async function prepareServer(pool: pg.Pool, shown: string): Promise<void> {
  if ((await versionOf(async (sql) => (await pool.query(sql)).rows, shown)) === steps.length) return;
  await inServerTransaction(pool, async (ask) => {
    await ask('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
    // Another program may have done it since.
    const version = await versionOf(ask, shown);
    if (version === 0) {
      await ask('CREATE SCHEMA IF NOT EXISTS muster');
      await ask('CREATE TABLE IF NOT EXISTS muster.format (version integer NOT NULL)');
    }
    for (const step of steps.slice(version)) await step(ask);
    if (version > 0 && version < steps.length) await rebuildIndex(ask);
    await ask('DELETE FROM muster.format');
    await ask('INSERT INTO muster.format VALUES ($1)', [steps.length]);
  });
}

/** The version of the tables; 0 where there are none. */
async function versionOf(ask: Ask, shown: string): Promise<number> {
  // As a query, which sees what another program has made while this one waited; to_regclass may remember that there was nothing.
  const there = await ask("SELECT FROM pg_catalog.pg_tables WHERE schemaname = 'muster' AND tablename = 'format'");
  if (there.length === 0) return 0;
  const version = (await ask<{ version: number }>('SELECT version FROM muster.format'))[0]?.version ?? 0;
  if (version > steps.length)
    throw new ProblemError(
      'ledger/newer-version',
      `Cannot open ${shown}: its tables are of a newer Muster (${version}); this one reads up to ${steps.length}`,
    );
  return version;
}

/** The number of a case on a server; makes the case where there is none of its name and `make` says so. Null where there is none. */
export async function caseNumber(pool: pg.Pool, name: string, make: boolean): Promise<number | null> {
  const find = async (): Promise<number | null> =>
    (await pool.query<{ id: number }>('SELECT id FROM muster.cases WHERE name = $1', [name])).rows[0]?.id ?? null;
  const found = await find();
  if (found !== null || !make) return found;
  await pool.query('INSERT INTO muster.cases (name) VALUES ($1) ON CONFLICT DO NOTHING', [name]);
  return find();
}
