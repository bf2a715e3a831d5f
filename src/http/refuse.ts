import type { Context } from 'hono';
import type { Problem } from '../model/problem.ts';

/** Status of the problems that are not the asker's fault, or not what is usual; the others are 422. */
const statuses: Readonly<Record<string, number>> = {
  'http/no-such-report': 404,
  'http/no-such-path': 404,
  'http/no-such-series': 404,
  'http/day-invalid': 400,
  'http/path-malformed': 400,
  'http/query-invalid': 400,
  'http/not-json': 400,
  'http/no-network': 403,
  'service/address-invalid': 400,
  'service/not-reached': 502,
  'http/too-large': 413,
  'http/stale': 409,
  'service/no-claim': 404,
  'service/no-page': 404,
  'service/no-watch': 404,
  'service/not-undoable': 404,
  'reading/too-large': 413,
  'ledger/disk-full': 507,
  'ledger/busy': 503,
  'ledger/not-writable': 500,
  'ledger/damaged': 500,
};

/** A problem as RFC 9457 has it, with further members where there are any. */
export function refuse(context: Context, problem: Problem, further: Readonly<Record<string, unknown>> = {}): Response {
  const status = statuses[problem.code] ?? 422;
  const body = {
    type: `about:blank#${problem.code}`,
    title: problem.code,
    status,
    detail: problem.message,
    code: problem.code,
    ...further,
  };
  return context.newResponse(JSON.stringify(body), status as 422, { 'Content-Type': 'application/problem+json' });
}

/** What is wrong with something that should be a day. */
export function dayProblem(asked: string): Problem {
  return { code: 'http/day-invalid', message: `"${asked}" is no day; one such as 2014-05-30 is wanted`, at: null };
}

/** There is no report with this id. */
export function noReport(id: string): Problem {
  return { code: 'http/no-such-report', message: `There is no report ${id} in this case`, at: null };
}
