import type { Context, Hono } from 'hono';
import { endOf, parseDay } from '../model/day.ts';
import type { Kept, ReviewEntry, Verdict } from '../model/ledger-entry.ts';
import type { Problem } from '../model/problem.ts';
import type { Standing } from '../model/standing.ts';
import { keepExport } from '../service/keep-export.ts';
import { entryKinds, logOf } from '../service/log-of.ts';
import type { Case } from '../service/open-case.ts';
import { acts, gradeSource, grades, reviewClaim, undoEntry } from '../service/review-claim.ts';
import { standingOf } from '../service/standing-of.ts';
import type { CaseView } from '../service/view-case.ts';
import { answerWord, type Fields, isPosition, wanted } from './answer-word.ts';
import { given } from './query-of.ts';
import { dayProblem, refuse } from './refuse.ts';

const linesShown = 200;

/**
 * What people say of claims and sources: `POST /api/reviews`, `/api/grades` and `/api/undo` keep it, each with `who`, `why` and
 * `expected`, the position of the last entry about the same that the sender had seen; so does `POST /api/exports` what left the case, about which there
 * is nothing before (0). `GET /api/standing` has what holds, with `?report=` of one report alone, and `GET /api/log` all that was done. `readings` are those that the case goes by.
 */
export function addReviewRoutes(app: Hono, opened: Case, readings: CaseView['readings']): void {
  app.post('/api/reviews', (context) =>
    answerWord(context, (fields, word) => {
      const verdict = verdictOf(fields);
      const claim = fields['claim'];
      if (typeof claim !== 'string')
        return wanted('claim', 'the id of a claim, or a passage such as r0123456789abcdef:0-20');
      return 'code' in verdict ? verdict : reviewClaim(opened, claim, verdict, word);
    }),
  );
  app.post('/api/grades', (context) =>
    answerWord(context, ({ source, grade }, word) => {
      const letter = grades.find((each) => each === grade);
      if (typeof source !== 'string') return wanted('source', 'whom the source speaks for, such as NATO');
      return letter === undefined
        ? wanted('grade', `one of ${grades.join(', ')}`)
        : gradeSource(opened, source, letter, word);
    }),
  );
  app.post('/api/undo', (context) =>
    answerWord(context, ({ position }, word) =>
      isPosition(position) ? undoEntry(opened, position, word) : wanted('position', 'the position of an entry'),
    ),
  );
  app.post('/api/exports', (context) =>
    answerWord(context, ({ format, of, digest, size }, word) => {
      if (typeof format !== 'string' || typeof of !== 'string' || typeof digest !== 'string')
        return wanted('format, of and digest', 'how it is written, what left, and its SHA-256');
      return typeof size === 'number'
        ? keepExport(opened, { format, of, digest, size }, word)
        : wanted('size', 'its bytes');
    }),
  );
  app.get('/api/standing', async (context) => {
    const until = untilOf(context);
    if (typeof until === 'object') return refuse(context, until);
    const standing = await standingOf(opened, await readings(), until);
    const report = context.req.query('report');
    return context.json(report === undefined ? standing : standingIn(report, standing));
  });
  app.get('/api/log', async (context) => {
    const until = untilOf(context);
    if (typeof until === 'object') return refuse(context, until);
    const asked = context.req.queries('kind') ?? [];
    const kinds = asked.flatMap((kind) => entryKinds.find((each) => each === kind) ?? []);
    if (kinds.length < asked.length) return refuse(context, queryProblem('kind', `one of ${entryKinds.join(', ')}`));
    const last = Number(context.req.query('last') ?? linesShown);
    if (!isPosition(last)) return refuse(context, queryProblem('last', 'how many entries, from 1'));
    const { subject, who } = context.req.query();
    return context.json(
      await logOf(opened, {
        last,
        ...(until === undefined ? {} : { until }),
        ...(asked.length === 0 ? {} : { kinds }),
        ...given({ subject, who }),
      }),
    );
  });
}

function verdictOf({ act, field, value, also = {} }: Fields): Verdict | Problem {
  const known = acts.find((each) => each === act);
  if (known === undefined) return wanted('act', `one of ${acts.join(', ')}`);
  if (known !== 'correct') return { act: known };
  if (typeof field !== 'string' || typeof value !== 'string')
    return wanted('field and value', 'the name of a field and its new value in words');
  if (!areWords(also)) return wanted('also', 'further fields with their new values in words');
  return { act: known, field, value, ...(Object.keys(also).length === 0 ? {} : { also }) };
}

function areWords(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((word) => typeof word === 'string')
  );
}

/** What a standing says of one report's claims and passages, and of all sources. */
function standingIn(report: string, { claims, passages, sources, orphans }: Standing): Standing {
  const inReport = ({ entry }: Kept<ReviewEntry>) => entry.report === report;
  return {
    claims: claims.filter(({ claim }) => claim.startsWith(`${report}.`)),
    passages: passages.filter(inReport),
    sources,
    orphans: orphans.filter(inReport),
  };
}

/** The last instant of the day that a query names; undefined where it names none. */
function untilOf(context: Context): string | undefined | Problem {
  const asked = context.req.query('until');
  if (asked === undefined) return undefined;
  const day = parseDay(asked);
  return day === null || day !== asked ? dayProblem(asked) : endOf(day);
}

function queryProblem(name: string, what: string): Problem {
  return { code: 'http/query-invalid', message: `"${name}" is not what is wanted: ${what}`, at: null };
}
