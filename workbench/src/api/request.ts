import { ApiProblem } from './api-problem.ts';

/** Asks the server of this page for JSON; rejects with an ApiProblem where it answers with a failure or not at all. */
export async function request<Answer>(path: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(path, init).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiProblem('Muster does not answer', 'Is it still running? Start it again with “npm start”.', 0);
  });
  const json = response.headers.get('content-type')?.includes('json') ?? false;
  const body: unknown = json ? await response.json() : null;
  if (response.ok && json) return body as Answer;
  throw ApiProblem.fromBody(body, response.status);
}
