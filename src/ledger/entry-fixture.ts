import type { CaptureEntry, ReadingEntry } from '../model/ledger-entry.ts';
import type { ReportId } from '../model/report.ts';

/** A capture for tests, of a file that gave a report of the same number. */
export function captureOf(number: number, given: Partial<CaptureEntry> = {}): CaptureEntry {
  return {
    kind: 'capture',
    file: `report-${number}.txt`,
    size: 3,
    digest: `digest-${number}`,
    circumstances: '{}',
    after: null,
    report: `r${number}` as ReportId,
    problems: [],
    ...given,
  };
}

/** A reading for tests, of a report by its number. */
export function readingOf(number: number, version = '1.0.0', title = `Report ${number}`): ReadingEntry {
  return {
    kind: 'reading',
    reading: {
      format: 'muster.reading/1',
      engine: { name: 'muster', version },
      report: {
        id: `r${number}` as ReportId,
        title,
        publisher: 'Northern Wire',
        url: null,
        publishedAt: '2014-05-30',
        publishedAtBasis: 'stated',
        language: 'en',
        text: `Überall “${number}” 🪖\u0000 troops`,
        textDigest: `text-${number}`,
      },
      claims: [],
      relations: [],
      problems: [],
    },
  };
}
