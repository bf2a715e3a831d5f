import type { LogLine } from '../../../src/model/log.ts';
import { say } from '../messages/say.ts';

/** A request that failed, with what the server said of it (RFC 9457); status 0 where it did not answer. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly detail: string;
  readonly status: number;
  /** The problem's word code, such as `http/stale`; empty where the server named none. */
  readonly code: string;
  /** What others have said meanwhile of what this was about, in order; empty where that is not what is wrong. */
  readonly newer: readonly LogLine[];

  constructor(title: string, detail: string, status: number, code = '', newer: readonly LogLine[] = []) {
    super(title);
    this.detail = detail;
    this.status = status;
    this.code = code;
    this.newer = newer;
  }

  /** Reads a problem document; says what it can where the body is none. */
  static fromBody(body: unknown, status: number): ApiProblem {
    const members: Record<string, unknown> = typeof body === 'object' && body !== null ? { ...body } : {};
    const text = (member: unknown, otherwise: string) => (typeof member === 'string' ? member : otherwise);
    const title = text(members['title'], say().shell.serverAnswered(status));
    const newer = Array.isArray(members['newer']) ? (members['newer'] as readonly LogLine[]) : [];
    return new ApiProblem(title, text(members['detail'], ''), status, text(members['code'], ''), newer);
  }
}
