import { versionOf } from '../ledger/kept-row.ts';
import type { Added } from '../model/case.ts';
import type { Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import type { Metadata } from '../reading/metadata.ts';
import { sha256 } from './capture-file.ts';
import { loadMeans } from './case-means.ts';
import { lastCaptures } from './describe-case.ts';
import { engine } from './engine.ts';
import { makeBatch } from './make-batch.ts';
import { type Case, dayOf } from './open-case.ts';
import { readOne } from './read-one.ts';

/**
 * Adds one report that was handed in (dropped on a page, piped in) rather than found in the folder. Nothing is kept where a file of the case gives the
 * same report already, from the same bytes.
 */
export async function addReport(
  opened: Case,
  file: string,
  bytes: Uint8Array,
  flags: Metadata,
): Promise<Added | Problem> {
  const { reading, problems } = await readOne(
    { file, bytes, flags },
    dayOf(opened.now()),
    (await loadMeans(opened.means)).means,
  );
  const digest = sha256(bytes);
  if (reading !== null && (await isHeld(opened, reading, digest))) return { reading, added: false };
  const batch = makeBatch(opened);
  // Reports handed in under one name ("pasted text") are so many files, not versions of one.
  await batch.add({
    file: `${file} ${digest.slice(0, 12)}`,
    circumstances: JSON.stringify({ engine: engine.version, flags }),
    digest,
    bytes,
    reading,
    problems,
    after: null,
  });
  await batch.write();
  if (reading === null) return problems[0] ?? { code: 'reading/no-article', message: `Cannot read ${file}`, at: null };
  return { reading, added: batch.added() > 0 };
}

/** True where some file last gave this report, from these bytes, and this engine has read it by the means of the case. */
async function isHeld(
  { ledger, means: { key } }: Case,
  { engine: ours, report }: Reading,
  digest: string,
): Promise<boolean> {
  const kept = await ledger.readingOf(report.id, { means: key });
  if (kept === null || versionOf(kept.reading.engine, kept.means) !== versionOf(ours, key)) return false;
  const last = await lastCaptures(ledger);
  return [...last.values()].some((capture) => capture.report === report.id && capture.digest === digest);
}
