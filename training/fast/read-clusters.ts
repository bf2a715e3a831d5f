import { readFileSync } from 'node:fs';
import type { Clusters } from '../../src/language/fast/clusters.ts';
import { makeWords, pad, readWords } from '../../src/language/fast/words.ts';

/** Reads what cluster-words.py writes; null gives no clusters. Of forms that are alike to the tagger the first, most frequent, counts. */
export function readClusters(path: string | null): Clusters {
  const clusters = new Map<number, number>();
  const columns = makeWords(1);
  for (const line of path === null ? [] : readFileSync(path, 'utf8').split('\n')) {
    const [form = '', cluster = ''] = line.split('\t');
    if (cluster === '') continue;
    readWords(columns, [form]);
    const key = columns.lower[pad] as number;
    if (!clusters.has(key)) clusters.set(key, Number(cluster));
  }
  const sorted = [...clusters].sort(([a], [b]) => a - b);
  return {
    forms: Int32Array.from(sorted, ([form]) => form),
    clusters: Uint8Array.from(sorted, ([, cluster]) => cluster),
  };
}
