import { takenBack } from '../ledger/fold-standing.ts';
import { subjectOf } from '../ledger/kept-row.ts';
import type { EntryQuery } from '../ledger/ledger.ts';
import {
  correctionsOf,
  type Kept,
  type LedgerEntry,
  type ReviewEntry,
  type WatchEntry,
} from '../model/ledger-entry.ts';
import type { LogLine } from '../model/log.ts';
import { writeAsked } from '../model/parse-asked.ts';
import type { Case } from './open-case.ts';
import { showBand, showProbability } from './words.ts';

export type { EntryQuery } from '../ledger/ledger.ts';

/** The kinds of entries. */
export const entryKinds: readonly LedgerEntry['kind'][] = [
  'capture',
  'reading',
  'review',
  'grade',
  'watch',
  'estimate',
  'warning',
  'export',
  'undo',
];

/** The log of a case, in order of adding. */
export async function logOf(opened: Case, query: EntryQuery): Promise<LogLine[]> {
  const { until } = query;
  const undos = await opened.ledger.entries({ kinds: ['undo'], ...(until === undefined ? {} : { until }) });
  const undone = takenBack(undos);
  return (await opened.ledger.entries(query)).map((kept) => lineOf(kept, undone));
}

/** An entry as a line; `undone` holds the positions of those that were taken back. */
export function lineOf({ position, recordedAt, entry }: Kept, undone: ReadonlySet<number> = new Set()): LogLine {
  const signed = 'who' in entry ? entry : { who: null, why: null };
  return {
    position,
    recordedAt,
    kind: entry.kind,
    subject: subjectOf(entry),
    who: signed.who,
    why: signed.why,
    words: wordsOf(entry),
    undone: undone.has(position),
  };
}

function wordsOf(entry: LedgerEntry): string {
  switch (entry.kind) {
    case 'capture':
      return `${entry.file}, ${entry.size} bytes${entry.report === null ? `: ${entry.problems[0]?.message ?? 'no report'}` : ''}`;
    case 'reading': {
      const { report, claims, engine } = entry.reading;
      return `“${report.title ?? 'untitled'}” by ${engine.name} ${engine.version}${entry.means === undefined ? '' : ` (${entry.means})`}: ${claims.length} claims`;
    }
    case 'review':
      return `${verdictOf(entry)} “${entry.quote.exact}”`;
    case 'grade':
      return `${entry.source} is ${entry.grade}`;
    case 'watch':
      return watchWords(entry);
    case 'estimate':
      return `${entry.estimate.key.forceName}, ${entry.estimate.key.area}, as of ${entry.estimate.asOf}: ${showBand(entry.estimate.headline)}`;
    case 'warning':
      return `${entry.raised ? 'raised' : 'cleared'} “${entry.watch}” as of ${entry.day}, probability ${showProbability(entry.probability)}`;
    case 'export':
      return `${entry.of} as ${entry.format}, ${entry.size} bytes, ${entry.digest}`;
    case 'undo':
      return `takes back entry ${entry.undone}`;
  }
}

function watchWords({ name, rule }: WatchEntry): string {
  if (rule === null) return `retires “${name}”`;
  const { series, asked, trip, clear } = rule;
  return `watches “${name}”: ${series.forceName}, ${series.area}, ${series.scope}: ${writeAsked(asked)}; trips at ${trip}, clears below ${clear}`;
}

function verdictOf({ verdict }: ReviewEntry): string {
  if (verdict.act !== 'correct') return verdict.act;
  const corrected = Object.entries(correctionsOf(verdict)).map(([field, value]) => `${field} to "${value}"`);
  return `correct ${corrected.join(', ')} in`;
}
