import { hashOf } from '../../src/language/surface/hash.ts';
import type { GoldDocument } from './gold-document.ts';

/** Below this share of its uses a run's parting is a slip. */
const least = 0.05;

/** The letter runs that the treebanks part at least twice: hash → length of the first word. */
export function findSplitRuns(documents: readonly GoldDocument[]): Map<number, number> {
  const counts = new Map<string, Map<number, number>>();
  const wholes = new Map<string, number>();
  for (const document of documents) {
    for (const words of document.paragraphs.flat()) {
      for (const { form } of words) wholes.set(form.toLowerCase(), (wholes.get(form.toLowerCase()) ?? 0) + 1);
      for (const [index, word] of words.entries()) {
        const next = words[index + 1];
        if (next === undefined || word.spaceAfter || !/^\p{L}+$/u.test(word.form) || !/^\p{L}+$/u.test(next.form))
          continue;
        const run = (word.form + next.form).toLowerCase();
        const places = counts.get(run) ?? new Map<number, number>();
        places.set(word.form.length, (places.get(word.form.length) ?? 0) + 1);
        counts.set(run, places);
      }
    }
  }
  const runs = new Map<number, number>();
  for (const [run, places] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const [place, count] = [...places].sort(([, one], [, other]) => other - one)[0] ?? [0, 0];
    if (count >= 2 && count > least * (wholes.get(run) ?? 0)) runs.set(hashOf(run, 0, run.length), place);
  }
  return runs;
}
