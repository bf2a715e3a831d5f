import chardet from 'chardet';
import iconv from 'iconv-lite';
import type { Problem } from '../model/problem.ts';

/** Text and the encoding that it was read in (a WHATWG label). */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Larger files are not one report; in bytes. */
export const largestReport = 32 * 1024 * 1024;

const sampleLength = 64 * 1024;
const signatures: readonly (readonly [string, RegExp])[] = [
  ['a PDF file', /^%PDF-/],
  ['a ZIP archive or Office file', /^PK\x03\x04/],
  ['a gzip archive', /^\x1f\x8b/],
  ['a PNG image', /^\x89PNG/],
  ['a JPEG image', /^\xff\xd8\xff/],
  ['a GIF image', /^GIF8[79]a/],
  ['a program', /^(\x7fELF|MZ\x90)/],
  ['an SQLite database', /^SQLite format 3/],
];

/**
 * Bytes to text: by byte-order mark, by what the page declares, as UTF-8 where it is valid, else by the statistics of the
 * bytes. Problems: `reading/empty`, `reading/too-large`, `reading/binary`, `reading/encoding-unknown`.
 */
export function decode(bytes: Uint8Array, file: string): Decoded | Problem {
  const problem = (code: string, message: string): Problem => ({
    code,
    message: `Cannot read ${file}: ${message}`,
    at: null,
  });
  if (bytes.length === 0) return problem('reading/empty', 'the file is empty (0 bytes); a report needs text');
  if (bytes.length > largestReport) {
    return problem('reading/too-large', `${bytes.length} bytes; at most ${largestReport} are read as one report`);
  }
  const head = latin1(bytes.subarray(0, 1024));
  const signature = signatures.find(([, pattern]) => pattern.test(head));
  if (signature !== undefined)
    return problem('reading/binary', `it is ${signature[0]}; plain text, a saved HTML page or a PDF is wanted`);
  const encoding = encodingOf(bytes, head);
  if (encoding === 'binary')
    return problem(
      'reading/binary',
      'its bytes are no text in any encoding known; plain text, a saved HTML page or a PDF is wanted',
    );
  // Decoded by iconv, not TextDecoder: Node 20 reads windows-1252 as Latin-1 and loses curly quotes and dashes.
  // A page may declare what only iconv knows, such as base64.
  const known: boolean = encodingNamed(encoding) !== null && iconv.encodingExists(encoding);
  if (!known) return problem('reading/encoding-unknown', `its encoding ${encoding} is not known; save it as UTF-8`);
  const text = iconv.decode(bytes, encoding);
  if (text.trim() === '') return problem('reading/empty', 'it holds only white space; a report needs text');
  return { text, encoding };
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

function encodingOf(bytes: Uint8Array, head: string): string {
  if (head.startsWith('\xef\xbb\xbf')) return 'utf-8';
  if (head.startsWith('\xff\xfe')) return 'utf-16le';
  if (head.startsWith('\xfe\xff')) return 'utf-16be';
  const sample = bytes.subarray(0, sampleLength);
  const wide = wideEncoding(sample);
  if (wide !== null) return wide;
  if (looksBinary(sample)) return 'binary';
  if (isUtf8(bytes)) return 'utf-8';
  const declared =
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1];
  const label = declared === undefined ? null : (encodingNamed(declared) ?? declared.toLowerCase());
  return label === null || label.startsWith('utf-') ? detected(bytes) : label;
}

/** The WHATWG name of an encoding that a label stands for ("latin1" is windows-1252); null for no such label. */
function encodingNamed(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** By the statistics of the bytes around the first that is not ASCII. */
function detected(bytes: Uint8Array): string {
  const start = Math.max(0, bytes.findIndex((byte) => byte > 127) - sampleLength / 2);
  const found = chardet.detect(bytes.subarray(start, start + sampleLength)) ?? '';
  if (/^utf/i.test(found)) return 'windows-1252';
  // The same letters as KOI8-R, and the Ukrainian ones.
  if (/^koi8/i.test(found)) return 'koi8-u';
  return encodingNamed(found) ?? 'windows-1252';
}

/** UTF-16 without a mark: every other byte is zero in text that is mostly Latin. */
function wideEncoding(sample: Uint8Array): string | null {
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = sample.length / 2;
  if (odd > 0.4 * half && even < 0.05 * half) return 'utf-16le';
  return even > 0.4 * half && odd < 0.05 * half ? 'utf-16be' : null;
}

/** More than one byte in a hundred that no text has, or a run of zeros. */
function looksBinary(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls += 1;
  return controls > sample.length / 100;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
