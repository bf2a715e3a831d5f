import { printOf } from '../../src/origins/copies/text-print.ts';
import { mix } from '../../src/origins/copies/tokens.ts';

const hashes = 128;
const rowsPerBand = 4;
const threshold = 0.5;

/**
 * Near-duplicates as a plain MinHash finds them (Broder 1997; Leskovec, Rajaraman and Ullman 2020, chapter 3): shingles of four words, 128
 * hashes in 32 bands of four, pairs that share a band and half of the hashes. The same words and shingles as Muster's.
 */
export function plainMinHash(texts: readonly string[]): [number, number][] {
  const signatures = texts.map((text) => signatureOf(printOf(text).words));
  const bands = new Map<string, number[]>();
  const pairs = new Map<string, [number, number]>();
  for (const [later, signature] of signatures.entries()) {
    for (let band = 0; band < hashes; band += rowsPerBand) {
      const key = `${band} ${signature.slice(band, band + rowsPerBand).join(' ')}`;
      const bucket = bands.get(key) ?? [];
      bands.set(key, bucket);
      for (const earlier of bucket) {
        let same = 0;
        for (let i = 0; i < hashes; i++) if (signature[i] === signatures[earlier]![i]) same++;
        if (same >= threshold * hashes) pairs.set(`${earlier} ${later}`, [earlier, later]);
      }
      bucket.push(later);
    }
  }
  return [...pairs.values()];
}

function signatureOf(shingles: Uint32Array): Uint32Array {
  const signature = new Uint32Array(hashes).fill(0xffffffff);
  for (const shingle of shingles)
    for (let i = 0; i < hashes; i++)
      signature[i] = Math.min(signature[i]!, mix(shingle ^ Math.imul(i + 1, 0x9e3779b1)));
  return signature;
}
