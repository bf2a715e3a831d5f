import { Hono } from 'hono';
import { expect, it } from 'vitest';
import type { fetchPage } from '../service/fetch-page.ts';
import type { Case } from '../service/open-case.ts';
import { addFetchRoute } from './fetch-route.ts';

const fetching: typeof fetchPage = async (address) =>
  address === 'https://news.example/ü'
    ? { bytes: new Uint8Array([60, 112, 62]), url: 'https://news.example/%C3%BC' }
    : { code: 'service/not-reached', message: `Cannot fetch ${address}: no answer`, at: null };

async function ask(network: boolean, address: string): Promise<Response> {
  const app = new Hono();
  addFetchRoute(app, { network } as Case, fetching);
  return app.request(`/api/fetch?address=${encodeURIComponent(address)}`, { method: 'POST' });
}

it('hands on the bytes of a page, with where it was found', async () => {
  const response = await ask(true, 'https://news.example/ü');
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/octet-stream']);
  expect(response.headers.get('x-muster-url')).toBe('https://news.example/%C3%BC');
  expect(await response.text()).toBe('<p>');
});

it.each([
  [true, 502, 'service/not-reached'],
  [false, 403, 'http/no-network'],
])('says why there is none, network %s', async (network, status, code) => {
  const response = await ask(network, 'https://nowhere.example/');
  expect([response.status, await response.json()]).toEqual([status, expect.objectContaining({ code })]);
});
