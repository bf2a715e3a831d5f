import { anchorReviews } from '../ledger/anchor-reviews.ts';
import { foldStanding, standingKinds } from '../ledger/fold-standing.ts';
import type { Reading } from '../model/reading.ts';
import type { ReportId } from '../model/report.ts';
import type { Standing } from '../model/standing.ts';
import type { Case } from './open-case.ts';

/**
 * How the claims of these readings, and the passages and sources of their case, stand after what people said of them; with `until`, as it
 * stood at that instant. Reviews of other readings of the same reports are carried over by their words.
 */
export async function standingOf(opened: Case, readings: readonly Reading[], until?: string): Promise<Standing> {
  const query = until === undefined ? {} : { until };
  const entries = await opened.ledger.entries({ kinds: standingKinds, ...query });
  const known = new Set(readings.map(({ report }) => report.id));
  const lost = entries.some(({ entry }) => entry.kind === 'review' && !known.has(entry.report));
  return foldStanding(entries, anchorReviews(entries, readings, lost ? await successorsOf(opened, known) : new Map()));
}

/** For reports that the case goes by no more, the one that the same file gave later. */
async function successorsOf(opened: Case, known: ReadonlySet<ReportId>): Promise<ReadonlyMap<ReportId, ReportId>> {
  const captures = await opened.ledger.captures();
  const last = new Map(captures.map(({ entry }) => [`${entry.file} ${entry.digest}`, entry.report]));
  return new Map(
    captures.flatMap(({ entry }): [ReportId, ReportId][] => {
      const successor = last.get(`${entry.file} ${entry.digest}`);
      return entry.report === null || successor == null || known.has(entry.report) ? [] : [[entry.report, successor]];
    }),
  );
}
