import type { FileProblem } from '../model/case.ts';
import type { CaptureEntry, Kept } from '../model/ledger-entry.ts';
import type { ReadingChange, Reread } from '../model/reread.ts';
import type { Metadata } from '../reading/metadata.ts';
import { loadMeans } from './case-means.ts';
import { compareReadings } from './compare-readings.ts';
import { readingsOf } from './describe-case.ts';
import { engine } from './engine.ts';
import { inOrder } from './in-order.ts';
import { makeBatch } from './make-batch.ts';
import { type Case, dayOf } from './open-case.ts';
import { readingPool } from './reading-pool.ts';
import { standingOf } from './standing-of.ts';

/** What was known of a file beside its bytes, as `readIn` and `addReport` keep it. */
interface Circumstances {
  readonly engine: string;
  readonly beside?: Metadata;
  readonly flags: Metadata;
}

/**
 * Reads the stored bytes of every file's last capture again, by this version of the engine where another read them, and keeps the readings beside
 * the old ones. Tells what changed, and which reviews stand on words that are put otherwise, or on none.
 */
export async function rereadCase(
  opened: Case,
  onProgress: (done: number, total: number, file: string) => void = () => undefined,
): Promise<Reread> {
  const { ledger, means } = opened;
  const last = new Map((await ledger.captures()).map((kept) => [kept.entry.file, kept]));
  const due = [...last.values()].filter(({ entry }) => entry.digest !== '' && !isRead(entry, means.key));
  const earlier = new Map((await readingsOf(opened)).map((reading) => [reading.report.id, reading]));
  const { means: loaded } = await loadMeans(means);
  const batch = makeBatch(opened);
  const failed: FileProblem[] = [];
  const changes: ReadingChange[] = [];
  let read = 0;
  const pool = readingPool(means, loaded);
  const readAgain = async ({ position, recordedAt, entry }: Kept<CaptureEntry>) => {
    const { file, digest, report } = entry;
    const bytes = await ledger.bytes(digest);
    if (bytes === null) return null;
    const { beside, flags } = circumstancesOf(entry);
    const captured = { file: fileName(entry), bytes, flags, ...(beside === undefined ? {} : { beside }) };
    const { reading, problems } = await pool.read({ captured, today: dayOf(new Date(recordedAt)) });
    const circumstances = JSON.stringify({ ...circumstancesOf(entry), engine: engine.version });
    return { report, item: { file, digest, circumstances, bytes, reading, problems, after: position } };
  };
  let done = 0;
  try {
    for await (const again of inOrder(due, pool.width, readAgain)) {
      done += 1;
      if (again === null) continue;
      const { report, item } = again;
      const { file, reading, problems } = item;
      await batch.add(item);
      if (reading === null && problems[0] !== undefined) failed.push({ file, problem: problems[0] });
      const before = report === null ? undefined : earlier.get(report);
      const change = before === undefined || reading === null ? null : compareReadings(before, reading);
      if (reading !== null) read += 1;
      if (change !== null) changes.push(change);
      onProgress(done, due.length, file);
    }
  } finally {
    await pool.close();
  }
  await batch.write();
  const { claims, orphans } = await standingOf(opened, await readingsOf(opened));
  return {
    engine: engine.version,
    read,
    same: read - changes.length,
    failed,
    changes,
    moved: claims.filter(({ fit }) => fit < 1),
    orphans: orphans.map(({ entry }) => entry),
  };
}

/** True where this engine read the capture by these means. */
function isRead(entry: Kept<CaptureEntry>['entry'], means: string): boolean {
  return circumstancesOf(entry).engine === engine.version && (entry.means ?? '') === means;
}

function circumstancesOf({ circumstances }: CaptureEntry): Circumstances {
  return JSON.parse(circumstances) as Circumstances;
}

/** The name that a report was handed in under stands before the beginning of its digest. */
function fileName({ file, digest }: CaptureEntry): string {
  const suffix = ` ${digest.slice(0, 12)}`;
  return file.endsWith(suffix) ? file.slice(0, -suffix.length) : file;
}
