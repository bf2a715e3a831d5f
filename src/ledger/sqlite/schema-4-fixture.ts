import { openDatabase } from './open-database.ts';

/** Turns a case of the fifth format back into one of the fourth: claims were found by indexes. */
export function turnBackTo4(path: string): void {
  const database = openDatabase(path);
  database.exec(`
    DROP TABLE claims_by_source;
    DROP TABLE claims_by_family;
    DROP TABLE claims_by_day;
    DROP TABLE claims_by_force;
    DROP TABLE claims_by_place;
    CREATE INDEX claims_by_source ON claims (source, said_until);
    CREATE INDEX claims_by_family ON claims (family, said_until) WHERE family <> source;
    CREATE INDEX claims_by_day ON claims (said_until);
    CREATE INDEX claims_by_force ON claims (force, said_until) WHERE force IS NOT NULL;
    CREATE INDEX claims_by_place ON claims (place, said_until) WHERE place IS NOT NULL;
    PRAGMA user_version = 4;
  `);
  database.close();
}
