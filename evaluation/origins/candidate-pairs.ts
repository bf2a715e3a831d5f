import { type Likeness, likenessOf } from '../../src/origins/copies/likeness.ts';
import { makeMarkIndex } from '../../src/origins/copies/mark-index.ts';
import { printOf } from '../../src/origins/copies/text-print.ts';
import { wireCreditsOf } from '../../src/origins/copies/wire-credits.ts';
import type { StreamReport } from './make-world.ts';

/** Two reports of a stream, by number, that share marks. */
export interface CandidatePair {
  readonly earlier: number;
  readonly later: number;
  readonly likeness: Likeness;
  readonly credited: boolean;
  readonly daysApart: number;
}

/** The pairs that the index brings up for comparison, with how alike they are. */
export function candidatePairs(stream: readonly StreamReport[]): CandidatePair[] {
  const index = makeMarkIndex();
  const prints = stream.map(({ text }) => printOf(text));
  return stream.flatMap((report, later) => {
    const print = prints[later]!;
    const found = index.likest(print.marks, 12);
    index.add(print.marks);
    return found.map(({ text: earlier }) => ({
      earlier,
      later,
      likeness: likenessOf(print, prints[earlier]!),
      credited: wireCreditsOf(report.text).length > 0 && wireCreditsOf(stream[earlier]!.text).length > 0,
      daysApart: Math.abs(Date.parse(report.publishedAt) - Date.parse(stream[earlier]!.publishedAt)) / 86_400_000,
    }));
  });
}

/** True where the later report carries on the text of a real report that the earlier one carries too. */
export function isCopy(a: StreamReport, b: StreamReport): boolean {
  return a.bases.some((base) => b.bases.includes(base));
}
