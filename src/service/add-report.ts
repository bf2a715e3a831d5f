import type { Added } from '../model/case.ts';
import type { Problem } from '../model/problem.ts';
import type { Metadata } from '../reading/metadata.ts';
import { sha256 } from './capture-file.ts';
import { loadMeans } from './case-means.ts';
import { engine } from './engine.ts';
import { makeBatch } from './make-batch.ts';
import { type Case, dayOf } from './open-case.ts';
import { readOne } from './read-one.ts';

/** Adds one report that was handed in (dropped on a page, piped in) rather than found in the folder. */
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
  const batch = makeBatch(opened);
  // Reports handed in under one name ("pasted text") are so many files, not versions of one.
  const digest = sha256(bytes);
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
