import type { Claim } from '../model/claim.ts';
import type { ClaimId } from '../model/claim-id.ts';
import type { Day } from '../model/day.ts';
import type { Grade } from '../model/evidence.ts';
import type {
  CaptureEntry,
  GradeEntry,
  ReadingEntry,
  ReviewEntry,
  UndoEntry,
  Verdict,
  WarningEntry,
  WatchEntry,
} from '../model/ledger-entry.ts';
import type { ReportId } from '../model/report.ts';
import type { WatchRule } from '../model/watch.ts';

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
export function readingOf(
  number: number,
  version = '1.0.0',
  title = `Report ${number}`,
  claims: readonly Claim[] = [],
): ReadingEntry {
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
      claims,
      relations: [],
      problems: [],
    },
  };
}

/** A claim for tests, in a report by its number, at a place in its text. */
export function claimOf(report: number, start: number, given: Partial<Claim> = {}): Claim {
  const exact = `“${report}” 🪖`;
  return {
    id: `r${report}.${start}` as ClaimId,
    kind: 'quantity',
    span: { start, end: start + exact.length },
    exact,
    prefix: '',
    suffix: '',
    attribution: [
      {
        kind: 'organisation',
        name: 'the alliance',
        actor: 'NATO',
        unnamed: false,
        span: null,
        cue: null,
        stance: 'asserts',
      },
    ],
    verbatim: 'none',
    status: 'asserted',
    negated: false,
    time: { saidAt: { from: '2014-05-30' as Day, until: '2014-05-30' as Day, basis: 'stated' }, asOf: null, spans: [] },
    place: null,
    actor: { name: 'Russian forces', span: null, code: 'RUS', sector: 'MIL' },
    recipient: null,
    event: null,
    quantity: {
      span: { start, end: start + 6 },
      form: 'about',
      value: 40_000,
      low: null,
      high: null,
      word: null,
      unit: 'person',
      of: null,
      reference: null,
      measure: 'present',
      alternatives: [],
    },
    forceStrength: true,
    confidence: 0.9,
    why: [],
    ...given,
  };
}

/** A review for tests, of a claim by its id. */
export function reviewOf(claim: string, verdict: Verdict, given: Partial<ReviewEntry> = {}): ReviewEntry {
  return {
    kind: 'review',
    report: claim.split('.')[0] as ReportId,
    claim: claim as ClaimId,
    version: 'muster/1.0.0',
    span: { start: 0, end: 7 },
    quote: { exact: 'Überall', prefix: '', suffix: '' },
    verdict,
    who: 'Ann',
    why: null,
    ...given,
  };
}

/** A grade for tests. */
export function gradeOf(source: string, grade: Grade): GradeEntry {
  return { kind: 'grade', source, grade, who: 'Ann', why: 'its record' };
}

/** An undo for tests, of the entry at a position about a subject. */
export function undoOf(undone: number, subject: string): UndoEntry {
  return { kind: 'undo', undone, subject, who: 'Ann', why: null };
}

/** A watch for tests, on whether there are fewer of the Russian forces than a number; retired where that is null. */
export function watchOf(name: string, number: number | null): WatchEntry {
  const series = { force: 'RUS', forceName: 'Russian forces', area: 'near Ukraine’s border', scope: 'personnel' };
  const rule: WatchRule | null =
    number === null
      ? null
      : { series, asked: { kind: 'level', bound: 'fewer', number, on: null }, trip: 0.8, clear: 0.6 };
  return { kind: 'watch', name, rule, who: 'Ann', why: null };
}

/** A warning for tests, raised unless it is said to be cleared. */
export function warningOf(watch: string, given: Partial<WarningEntry> = {}): WarningEntry {
  const { raised = true } = given;
  return {
    kind: 'warning',
    watch,
    given: 1,
    after: null,
    raised,
    state: raised ? 'met' : 'possible',
    day: '2014-05-30' as Day,
    probability: raised ? 0.9 : 0.4,
    claims: ['r1.0' as ClaimId],
    ...given,
  };
}
