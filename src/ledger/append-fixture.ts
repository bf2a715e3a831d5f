import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { captureOf, claimOf, gradeOf, readingOf } from './entry-fixture.ts';

const built = (file: string): string => pathToFileURL(join(import.meta.dirname, `../../dist/ledger/${file}`)).href;
const template = JSON.stringify([readingOf(1, '1.0.0', 'T', [claimOf(1, 0), claimOf(1, 9)]), captureOf(1)]);

/**
 * A program (`node FILE LEDGER DRIVER FIRST COUNT`) that appends readings with captures one by one, from number FIRST, each with
 * some bytes, and prints a number once its `append` has resolved; or the problem's code where it rejects with one. A capture's digest is that of its bytes.
 */
export const appendProgram = `
import { createHash, randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openSqliteLedger } from '${built('sqlite/open-sqlite-ledger.js')}';
const [path, driver, first, count] = process.argv.slice(2);
try {
  const ledger = openSqliteLedger(path, driver);
  for (let number = Number(first); number < Number(first) + Number(count); number += 1) {
    const bytes = randomBytes(4000);
    const digest = createHash('sha256').update(bytes).digest('hex');
    const [reading, capture] = JSON.parse(${JSON.stringify(template)}.replaceAll('r1', 'r' + number));
    await ledger.append([reading, { ...capture, file: number + '.txt', digest }], [{ digest, bytes }], '2014-06-01T08:00:00.000Z');
    writeSync(1, number + '\\n');
  }
  await ledger.close();
} catch (error) {
  if (error.problem === undefined) throw error;
  writeSync(1, error.problem.code + '\\n');
}
`;

/** A program (`node FILE STORE COUNT`) that says COUNT times how reliable NATO is, each time after what was said last; prints how often it came too late. */
export const amendProgram = `
import { openSqliteLedger } from '${built('sqlite/open-sqlite-ledger.js')}';
const [store, count] = process.argv.slice(2);
const ledger = openSqliteLedger(store);
const grade = ${JSON.stringify(gradeOf('NATO', 'B'))};
let late = 0;
for (let done = 0, expected = 0; done < Number(count); ) {
  const kept = await ledger.amend(grade, expected, '2014-06-01T08:00:00.000Z');
  if ('newer' in kept) late += 1;
  else done += 1;
  expected = 'newer' in kept ? kept.newer.at(-1).position : kept.position;
}
await ledger.close();
console.log(late);
`;
