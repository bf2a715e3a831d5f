import type { Hono } from 'hono';
import type { Problem } from '../model/problem.ts';
import type { Supposition } from '../service/foresee.ts';
import type { Case } from '../service/open-case.ts';
import { grades } from '../service/review-claim.ts';
import type { CaseView } from '../service/view-case.ts';
import { asOfIn } from './as-of-in.ts';
import { refuse } from './refuse.ts';

/** Longest supposition, in characters. */
const largest = 65_536;

/**
 * `POST /api/foresee?asOf=DAY`: what would become of the estimates of a day if claims were rejected or corrected, sources graded otherwise, or families left
 * out: `{"reject": [CLAIM], "correct": [{"claim", "field", "value"}], "grades": [{"source", "grade"}], "without": [FAMILY]}`. Nothing is kept.
 */
export function addForeseeRoute(app: Hono, opened: Case, view: CaseView): void {
  app.post('/api/foresee', async (context) => {
    const asOf = await asOfIn(context, opened);
    if (typeof asOf === 'object') return refuse(context, asOf);
    const text = await context.req.text();
    const supposition = text.length > largest ? null : suppositionOf(text);
    return supposition === null ? refuse(context, malformed) : context.json(await view.foreseeOn(asOf, supposition));
  });
}

const malformed: Problem = {
  code: 'http/supposition-invalid',
  message:
    'A supposition is wanted as the body: an object with some of "reject" (claims), "correct" (claim, field, value), "grades" (source, grade A to F) and "without" (families)',
  at: null,
};

function suppositionOf(text: string): Supposition | null {
  const fields = objectOf(text);
  if (fields === null) return null;
  const [reject, correct, graded, without] = ['reject', 'correct', 'grades', 'without'].map(
    (name) => fields[name] ?? [],
  );
  const isText = (value: unknown): value is string => typeof value === 'string';
  const has = (value: unknown, ...names: readonly string[]): value is Readonly<Record<string, string>> =>
    typeof value === 'object' &&
    value !== null &&
    names.every((name) => isText((value as Record<string, unknown>)[name]));
  if (![reject, correct, graded, without].every(Array.isArray)) return null;
  const lists = { reject, correct, grades: graded, without } as unknown as Supposition;
  const isWhole =
    lists.reject.every(isText) &&
    lists.without.every(isText) &&
    lists.correct.every((each) => has(each, 'claim', 'field', 'value')) &&
    lists.grades.every((each) => has(each, 'source', 'grade') && grades.includes(each.grade));
  return isWhole ? lists : null;
}

function objectOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
