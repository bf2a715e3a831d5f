import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];
/** Milliseconds: the long form of a test may have made 200,000 files. */
const patience = 1_200_000;
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
}, patience);

/** A new folder with these files (path below it → content); removed when the tests of the file have finished. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'muster-test-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A report for tests, as a plain text with a header: NATO's secretary general says how many troops remain. */
export function reportOf(published: string, count: string, publisher = 'Northern Wire'): string {
  return `Title: Alliance counts troops
Publisher: ${publisher}
Published: ${published}
Language: en

About ${count} Russian troops remain near Ukraine's border, NATO Secretary General Anders Rasmussen said.
`;
}
