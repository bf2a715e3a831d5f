import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../model/problem.ts';
import { largestReport } from '../reading/decode.ts';

/** A file's bytes and their SHA-256, hexadecimal. */
export interface CapturedBytes {
  readonly bytes: Uint8Array;
  readonly digest: string;
}

/** Reads a file whole. Problems: `reading/too-large`, `service/unreadable`; `file` names it in their messages. */
export function captureFile(path: string, file: string): CapturedBytes | Problem {
  try {
    const status = statSync(path);
    if (!status.isFile()) throw new Error('it is a link to something else than a file');
    const { size } = status;
    if (size > largestReport) {
      return {
        code: 'reading/too-large',
        message: `Cannot read ${file}: ${size} bytes; at most ${largestReport} are read as one report`,
        at: null,
      };
    }
    const bytes = readFileSync(path);
    return { bytes, digest: sha256(bytes) };
  } catch (error) {
    return {
      code: 'service/unreadable',
      message: `Cannot read ${file}: ${(error as Error).message}; it must be a file that may be read`,
      at: null,
    };
  }
}

/** The digest under which bytes are kept. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
