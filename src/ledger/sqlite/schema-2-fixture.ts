import { openDatabase } from './open-database.ts';

/** Turns a case of a later format back into one of the second, with what claims were found by then as it was released. */
export function turnBackTo2(path: string): void {
  const database = openDatabase(path);
  database.exec(`
    DROP TABLE claims;
    DROP TABLE names;
    DROP TABLE reports;
    DROP TABLE captures;
    CREATE TABLE claims (
      number INTEGER PRIMARY KEY,
      source TEXT NOT NULL,
      family TEXT NOT NULL,
      kind TEXT NOT NULL,
      form TEXT,
      force TEXT,
      area TEXT,
      said_from TEXT,
      said_until TEXT,
      true_from TEXT,
      true_until TEXT
    ) STRICT;
    CREATE TABLE reports (position INTEGER PRIMARY KEY, publisher TEXT, published_on TEXT) STRICT;
    CREATE INDEX claims_by_source ON claims (source, said_until);
    CREATE INDEX claims_by_family ON claims (family, said_until);
    CREATE INDEX claims_by_day ON claims (said_until);
    CREATE INDEX reports_by_day ON reports (published_on);
    INSERT INTO claims VALUES (1048576, 'the alliance', 'NATO', 'quantity', 'about', 'RUS', NULL, '2014-05-30', '2014-05-30', NULL, NULL);
    PRAGMA user_version = 2;
  `);
  database.close();
}
