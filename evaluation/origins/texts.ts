import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../src/stats/seeded-random.ts';

/** A real report that edits are made of. */
export interface BaseText {
  readonly id: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly text: string;
}

const files = ['state-department.jsonl', 'wikinews-2019-2020.jsonl'];

/**
 * The reports of 60 to 1,500 words in MUSTER_GOLD's `unlabelled`, each text once, shuffled by a fixed seed and parted in two halves: one to
 * develop and fit on, one that is only scored.
 */
export function baseTexts(): { readonly development: readonly BaseText[]; readonly scored: readonly BaseText[] } {
  const folder = join(process.env['MUSTER_GOLD'] ?? '', 'unlabelled');
  const seen = new Set<string>();
  const all = files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { url: string; title: string; publishedAt: string; text: string })
      .map(({ url, title, publishedAt, text }) => ({ id: url, title, publishedAt, text: text.trim() }))
      .filter(({ text }) => {
        const words = text.split(/\s+/).length;
        return words >= 60 && words <= 1500 && !seen.has(text) && seen.add(text);
      }),
  );
  const random = seededRandom(2014);
  const shuffled = all
    .map((text) => ({ text, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);
  const half = Math.floor(shuffled.length / 2);
  return { development: shuffled.slice(0, half), scored: shuffled.slice(half) };
}
