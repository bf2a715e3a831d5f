import type { Report, ReportId } from '../../src/model/report.ts';

/** A gold text as a report of which nothing but a day is known. */
export function makeReport(text: string): Report {
  return {
    id: 'gold' as ReportId,
    title: null,
    publisher: null,
    url: null,
    publishedAt: '2016-09-20',
    publishedAtBasis: 'assumed',
    language: 'en',
    text,
    textDigest: '',
  };
}
