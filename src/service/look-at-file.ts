import { join } from 'node:path';
import type { CaptureEntry, Kept } from '../model/ledger-entry.ts';
import type { Problem } from '../model/problem.ts';
import type { Metadata } from '../reading/metadata.ts';
import type { Captured } from '../reading/read-report.ts';
import { type CapturedBytes, captureFile } from './capture-file.ts';
import { engine } from './engine.ts';
import type { CaptureItem } from './make-batch.ts';
import { makeBesideReader } from './read-beside.ts';
import type { ReadOne } from './read-one.ts';

/** What became of a file: nothing new since an earlier capture, or a capture to keep. */
export type Looked = { readonly file: string } & (
  | { readonly earlier: CaptureEntry; readonly item: null }
  | { readonly earlier: null; readonly item: CaptureItem }
);

/** Looks at files under a folder and reads those that changed since their last capture by the means of that key, or were told of otherwise. */
export function fileLooker(
  folder: string,
  capturesOf: ReadonlyMap<string, readonly Kept<CaptureEntry>[]>,
  means: string,
  flags: Metadata,
  read: (captured: Captured) => Promise<ReadOne>,
): (file: string) => Promise<Looked> {
  const readBeside = makeBesideReader();
  return async (file) => {
    const path = join(folder, file);
    const beside = readBeside(path);
    const captured = captureFile(path, file);
    const found = {
      file,
      digest: 'code' in captured ? '' : captured.digest,
      circumstances: JSON.stringify({ engine: engine.version, beside: beside.metadata, flags }),
    };
    const before = capturesOf.get(file) ?? [];
    const after = before.at(-1)?.position ?? null;
    const earlier = unchanged(before, found, captured, means);
    if (earlier !== null) return { file, earlier, item: null };
    if ('code' in captured)
      return { file, earlier, item: { ...found, bytes: null, reading: null, problems: [captured], after } };
    const { bytes } = captured;
    const { reading, problems } = await read({ file, bytes, beside: beside.metadata, flags });
    const all = reading === null ? problems : [...beside.problems, ...problems];
    return { file, earlier, item: { ...found, bytes, reading, problems: all, after } };
  };
}

/**
 * The file's capture by these means where nothing has changed since its last one by any: its bytes, what is told of it, or what keeps it
 * from being read.
 */
function unchanged(
  before: readonly Kept<CaptureEntry>[],
  found: Pick<CaptureEntry, 'digest' | 'circumstances'>,
  captured: CapturedBytes | Problem,
  means: string,
): CaptureEntry | null {
  const last = before.at(-1)?.entry;
  if (last === undefined || last.digest !== found.digest) return null;
  if ('code' in captured) return last.problems[0]?.message === captured.message ? last : null;
  if (last.circumstances !== found.circumstances) return null;
  const same = before.findLast(
    ({ entry }) =>
      (entry.means ?? '') === means && entry.digest === last.digest && entry.circumstances === last.circumstances,
  );
  return same?.entry ?? null;
}
