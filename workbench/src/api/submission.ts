import type { Added } from '../../../src/model/case.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { request, requestPage } from './request.ts';

/** A text or file that somebody hands in, with what they know about it; empty where they do not. */
export interface Submission {
  readonly body: Blob;
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly publisher: string;
  /** Where it was found on the web. */
  readonly url: string;
}

function address(path: string, submission: Submission): string {
  const search = new URLSearchParams();
  for (const key of ['name', 'published', 'publisher', 'url'] as const) {
    if (submission[key] !== '') search.set(key, submission[key]);
  }
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}

function post(submission: Submission): RequestInit {
  const type = submission.body.type || 'application/octet-stream';
  return { method: 'POST', body: submission.body, headers: { 'content-type': type } };
}

/** Reads it without recording anything. */
export function readOnly(submission: Submission): Promise<Reading> {
  return request<Reading>(address('/api/readings', submission), post(submission));
}

/** Reads it and records it in the case. */
export function addToCase(submission: Submission): Promise<Added> {
  return request<Added>(address('/api/reports', submission), post(submission));
}

/** Has the server fetch a page; rejects as `request` does, with `http/no-network` where the user has not allowed it. */
export async function fetchSubmission(pageAddress: string): Promise<Submission> {
  const { body, url } = await requestPage(`/api/fetch?${new URLSearchParams({ address: pageAddress }).toString()}`);
  return { body, name: url.replace(/^https?:\/\//, ''), published: '', publisher: '', url };
}
