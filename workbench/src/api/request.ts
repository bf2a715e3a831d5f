import { say } from '../messages/say.ts';
import { ApiProblem } from './api-problem.ts';

/** Asks the server of this page for JSON; rejects with an ApiProblem where it answers with a failure or not at all. */
export async function request<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await ask(path, init);
  const body = await jsonOf(response);
  if (response.ok && body !== null) return body as Answer;
  throw ApiProblem.fromBody(body, response.status);
}

/** What a report was read from: text, or the bytes of a PDF. */
export type Original =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'pdf'; readonly bytes: ArrayBuffer };

/** Asks the server of this page for an original; fails as `request` does. */
export async function requestOriginal(path: string, init?: RequestInit): Promise<Original> {
  const response = await ask(path, init);
  if (!response.ok) throw ApiProblem.fromBody(await jsonOf(response), response.status);
  return response.headers.get('content-type') === 'application/pdf'
    ? { kind: 'pdf', bytes: await response.arrayBuffer() }
    : { kind: 'text', text: await textOf(response) };
}

/** Has the server of this page fetch another: its bytes, and where it was found. Fails as `request` does. */
export async function requestPage(path: string): Promise<{ readonly body: Blob; readonly url: string }> {
  const response = await ask(path, { method: 'POST' });
  if (response.ok) return { body: await response.blob(), url: response.headers.get('x-muster-url') ?? '' };
  throw ApiProblem.fromBody(await jsonOf(response), response.status);
}

async function ask(path: string, init?: RequestInit): Promise<Response> {
  return fetch(path, init).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    const { noAnswer, startAgain } = say().shell;
    throw new ApiProblem(noAnswer, startAgain, 0);
  });
}

/** Null where it is no JSON. */
async function jsonOf(response: Response): Promise<unknown> {
  return response.headers.get('content-type')?.includes('json') === true ? JSON.parse(await textOf(response)) : null;
}

/**
 * A body with each mark that would turn the letters behind it around (40,000 into 000,04) as a dot: a reader sees words in the order in which they were read,
 * and every place in them stays where it is.
 */
async function textOf(response: Response): Promise<string> {
  return (await response.text()).replace(/[\u202a-\u202e\u2066-\u2069]/g, '·');
}
