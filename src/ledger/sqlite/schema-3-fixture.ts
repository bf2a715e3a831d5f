import { openDatabase } from './open-database.ts';

/** Turns a case of the fourth format back into one of the third: claims were not found by force, place and form. */
export function turnBackTo3(path: string): void {
  const database = openDatabase(path);
  database.exec(`
    DROP INDEX claims_by_force;
    DROP INDEX claims_by_place;
    ALTER TABLE claims DROP COLUMN force;
    ALTER TABLE claims DROP COLUMN place;
    ALTER TABLE claims DROP COLUMN form;
    PRAGMA user_version = 3;
  `);
  database.close();
}
