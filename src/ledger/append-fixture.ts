import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const built = pathToFileURL(join(import.meta.dirname, '../../dist/ledger/open-sqlite-ledger.js')).href;

/**
 * A program (`node FILE LEDGER DRIVER FIRST COUNT`) that appends captures one by one, from number FIRST, each with some
 * bytes, and prints a number once its `append` has returned; or the problem's code where it throws one.
 */
export const appendProgram = `
import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openSqliteLedger } from '${built}';
const [path, driver, first, count] = process.argv.slice(2);
try {
  const ledger = openSqliteLedger(path, driver);
  for (let number = Number(first); number < Number(first) + Number(count); number += 1) {
    const digest = 'digest-' + number;
    const capture = { kind: 'capture', file: number + '.txt', size: 1, digest, circumstances: '{}', after: null, report: null, problems: [] };
    await ledger.append([capture], [{ digest, bytes: randomBytes(4000) }], '2014-06-01T08:00:00.000Z');
    writeSync(1, number + '\\n');
  }
  await ledger.close();
} catch (error) {
  if (error.problem === undefined) throw error;
  writeSync(1, error.problem.code + '\\n');
}
`;
