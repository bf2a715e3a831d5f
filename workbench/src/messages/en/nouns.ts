import type { Forms } from '../plural.ts';

/** What is counted. */
export const nouns: Readonly<Record<string, Forms>> = {
  aircraft: { other: 'aircraft' },
  claim: { one: 'claim', other: 'claims' },
  day: { one: 'day', other: 'days' },
  entry: { one: 'entry', other: 'entries' },
  file: { one: 'file', other: 'files' },
  origin: { one: 'origin', other: 'origins' },
  outlet: { one: 'outlet', other: 'outlets' },
  person: { one: 'person', other: 'persons' },
  place: { one: 'place', other: 'places' },
  problem: { one: 'problem', other: 'problems' },
  report: { one: 'report', other: 'reports' },
  row: { one: 'row', other: 'rows' },
  series: { other: 'series' },
  source: { one: 'source', other: 'sources' },
};
