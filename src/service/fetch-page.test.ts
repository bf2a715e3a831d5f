import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchPage, isPublic } from './fetch-page.ts';
import { largestReport } from './limits.ts';

const pdf = Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x0a, 0, 0x80, 0xff, 0x0d);
const answers: Readonly<Record<string, RequestListener>> = {
  '/page': (_request, response) => response.end('<p>About 12,000 troops</p>'),
  '/pdf': (_request, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf),
  '/moved': (_request, response) => response.writeHead(301, { location: '/page' }).end(),
  '/round': (_request, response) => response.writeHead(302, { location: '/round' }).end(),
  '/file': (_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/inside': (_request, response) => response.writeHead(302, { location: 'http://127.0.0.2/secret' }).end(),
  '/endless': (_request, response) => {
    const part = Buffer.alloc(1 << 20);
    const write = () => {
      while (response.write(part));
    };
    response.on('drain', write);
    write();
  },
};
const server = createServer((request, response) => {
  const answer = answers[request.url ?? ''];
  if (answer === undefined) response.writeHead(404).end();
  else answer(request, response);
});
let base = '';
const onServer = (address: string) => address === '127.0.0.1';
const fetching = (path: string, mayReach = onServer) => fetchPage(base + path, new AbortController().signal, mayReach);

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it.each(['/page', '/moved'])('fetches %s with where it was found', async (path) => {
  expect(await fetching(path)).toEqual({
    bytes: new Uint8Array(Buffer.from('<p>About 12,000 troops</p>')),
    url: `${base}/page`,
  });
});

it('hands on a PDF byte for byte', async () => {
  expect(await fetching('/pdf')).toEqual({ bytes: pdf, url: `${base}/pdf` });
});

it.each([
  ['/none', 'service/not-reached', 'status 404'],
  ['/round', 'service/not-reached', 'more than 5 times'],
  ['/file', 'service/address-invalid', 'an address such as'],
  ['/inside', 'service/not-reached', '127.0.0.2 is on this machine'],
  ['/endless', 'reading/too-large', `more than ${largestReport} bytes`],
])('says why %s cannot be fetched', async (path, code, words) => {
  expect(await fetching(path)).toEqual({ code, message: expect.stringContaining(words), at: null });
});

it('reaches nothing on this machine or its network, by address or by name', async () => {
  for (const address of [
    `${base}/page`,
    `http://localhost:${base.split(':')[2]}/page`,
    'http://[::1]/',
    'http://2130706433/',
  ])
    expect(await fetchPage(address, new AbortController().signal)).toMatchObject({
      code: 'service/not-reached',
      message: expect.stringContaining('is on this machine or its own network'),
    });
});

it.each(['', 'no', 'ftp://example.org/', 'https://user:word@example.org/', 'javascript:alert(1)'])(
  'takes no page from "%s"',
  async (address) => {
    expect(await fetchPage(address, new AbortController().signal)).toMatchObject({ code: 'service/address-invalid' });
  },
);

it('stops when it is told to', async () => {
  expect(await fetchPage(`${base}/page`, AbortSignal.abort(), onServer)).toMatchObject({ code: 'service/not-reached' });
});

it.each([
  ['93.184.216.34', true],
  ['2606:2800:220:1::1', true],
  ['10.1.2.3', false],
  ['172.31.0.1', false],
  ['172.32.0.1', true],
  ['169.254.169.254', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:93.184.216.34', true],
  ['2002:7f00:1::1', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['nowhere', false],
])('%s is public: %s', (address, expected) => {
  expect(isPublic(address)).toBe(expected);
});
