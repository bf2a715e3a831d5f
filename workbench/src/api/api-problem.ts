/** A failure that the server described (RFC 9457), or that it could not be asked at all (status 0). */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly detail: string;
  readonly status: number;

  constructor(title: string, detail: string, status: number) {
    super(title);
    this.detail = detail;
    this.status = status;
  }

  /** Reads a problem document; says what it can where the body is none. */
  static fromBody(body: unknown, status: number): ApiProblem {
    const members: Record<string, unknown> = typeof body === 'object' && body !== null ? { ...body } : {};
    const text = (member: unknown, otherwise: string) => (typeof member === 'string' ? member : otherwise);
    const title = text(members['title'], `The server answered ${status}`);
    return new ApiProblem(title, text(members['detail'], ''), status);
  }
}
