import { segment } from '../language/segment.ts';
import type { Claim } from '../model/claim.ts';
import type { Report, ReportId } from '../model/report.ts';
import { unmark } from '../text/marked-fixture.ts';
import { type Extraction, extract } from './extract.ts';

/** Reads a text as a report of Northern Wire, Friday 30 May 2014. */
export function extractFrom(text: string, title: string | null = null): Extraction {
  const report: Report = {
    id: 'r0' as ReportId,
    title,
    publisher: 'Northern Wire',
    url: null,
    publishedAt: '2014-05-30',
    publishedAtBasis: 'stated',
    language: 'en',
    text,
    textDigest: '',
  };
  return extract(report, segment(report));
}

/** The claim whose quantity is the marked passage; throws where there is none. */
export function claimAt(marked: string): Claim {
  const { text, spans } = unmark(marked);
  const [passage] = spans;
  const { claims } = extractFrom(text);
  const claim = claims.find(
    ({ quantity }) => quantity?.span.start === passage?.start && quantity?.span.end === passage?.end,
  );
  if (claim !== undefined) return claim;
  const found = claims.map(({ quantity }) => text.slice(quantity?.span.start, quantity?.span.end));
  throw new Error(`No claim at the mark of "${marked}"; found: ${found.join(' / ') || 'nothing'}`);
}
