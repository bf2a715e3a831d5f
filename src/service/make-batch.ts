import type { CaptureEntry, LedgerEntry } from '../model/ledger-entry.ts';
import type { Reading } from '../model/reading.ts';
import type { Case } from './open-case.ts';

const filesPerWrite = 100;

/** One file as it was found, ready to be kept. */
export interface CaptureItem extends Omit<CaptureEntry, 'kind' | 'size' | 'report' | 'means'> {
  /** Null where they could not be read. */
  readonly bytes: Uint8Array | null;
  readonly reading: Reading | null;
}

/** Collects what was read and writes it a hundred files at a time; counts the reports that were new. */
export function makeBatch(opened: Case): {
  readonly add: (item: CaptureItem) => Promise<void>;
  readonly write: () => Promise<void>;
  readonly added: () => number;
} {
  const { key } = opened.means;
  const meansOfEntry = key === '' ? {} : { means: key };
  let items: CaptureItem[] = [];
  let added = 0;
  const write = async (): Promise<void> => {
    if (items.length === 0) return;
    const recordedAt = opened.now().toISOString();
    const kept = items.flatMap(({ digest, bytes }) => (bytes === null ? [] : [{ digest, bytes }]));
    const readings = items.flatMap(({ reading }): LedgerEntry[] =>
      reading === null ? [] : [{ kind: 'reading', reading, ...meansOfEntry }],
    );
    const captures = items.map(
      ({ bytes, reading, ...item }): CaptureEntry => ({
        kind: 'capture',
        ...item,
        ...meansOfEntry,
        size: bytes?.length ?? 0,
        report: reading?.report.id ?? null,
      }),
    );
    const fresh = await opened.ledger.append([...readings, ...captures], kept, recordedAt);
    items = [];
    added += fresh.filter(({ entry }) => entry.kind === 'reading').length;
  };
  const add = async (item: CaptureItem): Promise<void> => {
    items.push(item);
    if (items.length >= filesPerWrite) await write();
  };
  return { add, write, added: () => added };
}
