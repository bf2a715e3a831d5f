/** True for the bytes of a PDF, by how they begin; of a file that is called one, by its first kilobyte, since some carry a header before it. */
export function isPdf(file: string, bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return /^(?:\xef\xbb\xbf)?\s{0,64}%PDF-\d/.test(head) || (/\.pdf\b/i.test(file) && head.includes('%PDF-'));
}
