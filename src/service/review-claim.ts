import { correctClaim, idleCorrection } from '../ledger/correct-claim.ts';
import { subjectOf, versionOf } from '../ledger/kept-row.ts';
import type { Stale } from '../ledger/ledger.ts';
import type { ClaimId } from '../model/claim-id.ts';
import type { Grade } from '../model/evidence.ts';
import {
  correctionsOf,
  type GradeEntry,
  type Kept,
  type LedgerEntry,
  type PersonalEntry,
  type ReviewEntry,
  type UndoEntry,
  type Verdict,
} from '../model/ledger-entry.ts';
import type { Problem } from '../model/problem.ts';
import { quoteOf } from '../model/quote.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { Case } from './open-case.ts';
import { standingOf } from './standing-of.ts';

export type { Stale } from '../ledger/ledger.ts';

/** Who speaks and why, and the position of the last entry about the same that they had seen (null: whatever it is). */
export interface Word {
  readonly who: string;
  readonly why: string | null;
  readonly expected: number | null;
}

/** The Admiralty letters, best first. */
export const grades: readonly Grade[] = ['A', 'B', 'C', 'D', 'E', 'F'];

/** What a person may make of a claim. */
export const acts: readonly Verdict['act'][] = ['accept', 'reject', 'correct', 'comment', 'no-claim'];

/**
 * Keeps a person's word on a claim, given by its id, or on a passage, "REPORT:START-END". Problems: `service/no-claim`,
 * `service/bad-verdict`, `service/unsigned`, `ledger/bad-correction`, `ledger/idle-correction`.
 */
export async function reviewClaim(
  opened: Case,
  about: string,
  verdict: Verdict,
  word: Word,
): Promise<Kept<ReviewEntry> | Stale | Problem> {
  const [, report = '', start, end] = /^(r[0-9a-f]+)(?:\.|:(\d+)-(\d+)$)/.exec(about) ?? [];
  const passage = start === undefined ? null : { start: Number(start), end: Number(end) };
  const { key } = opened.means;
  const kept = await opened.ledger.readingOf(report, { means: key });
  const claim = kept?.reading.claims.find(({ id }) => id === about);
  if (kept === null || (claim === undefined && (passage === null || !holds(kept.reading, passage))))
    return problem('service/no-claim', `Cannot review ${about}: the case holds no such claim or passage`);
  if ((verdict.act === 'no-claim') === (claim !== undefined) && verdict.act !== 'comment')
    return problem(
      'service/bad-verdict',
      `Cannot ${verdict.act} ${about}: no-claim is said of a passage such as ${report}:0-20, the others of a claim`,
    );
  if (claim !== undefined && verdict.act === 'correct') {
    const before = (await standingOf(opened, [kept.reading])).claims.find((standing) => standing.claim === claim.id);
    const fields = correctionsOf(verdict);
    const corrected = correctClaim(claim, { ...before?.corrections, ...fields }, kept.reading.report.text);
    if ('code' in corrected) return corrected;
    const idle = idleCorrection(corrected, fields);
    if (idle !== null) return idle;
  }
  const { engine, report: read } = kept.reading;
  const span = claim?.span ?? passage ?? { start: 0, end: 0 };
  return keepWord<ReviewEntry>(opened, about, word, ({ who, why }) => ({
    kind: 'review',
    report: read.id,
    claim: claim === undefined ? null : (about as ClaimId),
    version: versionOf(engine, kept.means),
    span,
    quote:
      claim === undefined
        ? quoteOf(read.text, span)
        : { exact: claim.exact, prefix: claim.prefix, suffix: claim.suffix },
    verdict,
    who,
    why,
  }));
}

/** Keeps how reliable a person holds a source to be. Problems: `service/no-source`, `service/unsigned`. */
export async function gradeSource(
  opened: Case,
  source: string,
  grade: Grade,
  word: Word,
): Promise<Kept<GradeEntry> | Stale | Problem> {
  if (source.trim() === '')
    return problem('service/no-source', 'Cannot grade a source without a name: give one such as NATO');
  return keepWord<GradeEntry>(opened, `source ${source.trim()}`, word, (signed) => ({
    kind: 'grade',
    source: source.trim(),
    grade,
    ...signed,
  }));
}

/** Takes back the entry at a position. Problems: `service/not-undoable`, `service/unsigned`. */
export async function undoEntry(
  opened: Case,
  position: number,
  word: Word,
): Promise<Kept<UndoEntry> | Stale | Problem> {
  const undone = await opened.ledger.entry(position);
  const subject = undone === null || !isPersonal(undone.entry) ? null : subjectOf(undone.entry);
  if (subject === null)
    return problem(
      'service/not-undoable',
      `Cannot undo entry ${position}: ${undone === null ? 'there is none' : `it is a ${undone.entry.kind}`}; reviews, grades, watches and undos can be taken back`,
    );
  return keepWord<UndoEntry>(opened, subject, word, (signed) => ({
    kind: 'undo',
    undone: position,
    subject,
    ...signed,
  }));
}

/** Keeps what somebody says about a subject, unless others have spoken about it since they looked. Problems: `service/unsigned`. */
export async function keepWord<Entry extends PersonalEntry>(
  opened: Case,
  subject: string,
  { who, why, expected }: Word,
  make: (signed: { readonly who: string; readonly why: string | null }) => Entry,
): Promise<Kept<Entry> | Stale | Problem> {
  if (who.trim() === '') return problem('service/unsigned', 'Cannot keep a word of nobody: say who gives it');
  const last = expected ?? (await opened.ledger.entries({ subject, last: 1 }))[0]?.position ?? 0;
  const reason = why?.trim() ?? '';
  const entry = make({ who: who.trim(), why: reason === '' ? null : reason });
  return opened.ledger.amend(entry, last, opened.now().toISOString());
}

function isPersonal(entry: LedgerEntry): entry is PersonalEntry {
  return entry.kind === 'review' || entry.kind === 'grade' || entry.kind === 'watch' || entry.kind === 'undo';
}

function holds({ report }: Reading, { start, end }: Span): boolean {
  return start < end && end <= report.text.length;
}

function problem(code: string, message: string): Problem {
  return { code, message, at: null };
}
