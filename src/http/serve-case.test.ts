import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { CaseOverview } from '../model/case.ts';
import { ProblemError } from '../model/problem.ts';
import { makeFolder, reportOf } from '../service/folder-fixture.ts';
import { type Case, openCase } from '../service/open-case.ts';
import { readIn } from '../service/read-in.ts';
import { type Served, serveCase } from './serve-case.ts';

let opened: Case;

beforeEach(async () => {
  opened = await openCase(
    makeFolder({ 'a.txt': reportOf('2014-05-30', '40,000') }),
    () => new Date('2014-07-01T12:00:00Z'),
  );
  onTestFinished(() => opened.ledger.close());
  await readIn(opened);
});

async function serve(port: number | null): Promise<Served> {
  const served = await serveCase(opened, port, join(opened.folder ?? '', 'nowhere'));
  onTestFinished(() => served.close());
  return served;
}

const portOf = ({ url }: Served): number => Number(new URL(url).port);

async function problemOf(port: number): Promise<string> {
  try {
    await serve(port);
  } catch (error) {
    if (error instanceof ProblemError) return `${error.problem.code}: ${error.problem.message}`;
    throw error;
  }
  return 'none';
}

describe('serveCase', () => {
  it('answers on the loopback address only, at the address that it gives', async () => {
    const { url } = await serve(0);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const response = await fetch(`${url}api/case`);
    expect(((await response.json()) as CaseOverview).reports).toHaveLength(1);
  });

  it('takes a report from a socket', async () => {
    const { url } = await serve(0);
    const response = await fetch(`${url}api/reports`, { method: 'POST', body: reportOf('2014-06-01', '30,000') });
    expect(response.status).toBe(201);
  });

  it.each([
    ['/../case.muster', 'localhost'],
    ['/..%2fcase.muster', 'localhost'],
    ['//evil.example/', 'localhost'],
    ['/api/case', 'evil.example'],
    ['/api/case', 'localhost#.evil.example'],
    ['http://evil.example/api/case', 'evil.example'],
  ])('gives nothing away to a request for %s of host "%s"', async (path, host) => {
    const asked = request({ port: portOf(await serve(0)), host: '127.0.0.1', path, headers: { host } }).end();
    const [response] = (await once(asked, 'response')) as [IncomingMessage];
    let body = '';
    for await (const chunk of response.setEncoding('utf8')) body += String(chunk);
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(body).not.toMatch(/SQLite|Northern Wire/);
  });

  it('says that a port is in use', async () => {
    const port = portOf(await serve(0));
    expect(await problemOf(port)).toMatch(new RegExp(`^http/port-in-use: .*${port}.*--port`));
  });

  it('takes any free port where none is asked for and the usual one is in use', async () => {
    const other = createServer();
    // The usual port is in use from here on, by this server or by another program.
    await new Promise((resolve) => other.once('error', resolve).listen(4914, '127.0.0.1', () => resolve(null)));
    onTestFinished(() => void other.close());
    const ports = [portOf(await serve(null)), portOf(await serve(null))];
    expect(new Set([...ports, (other.address() as AddressInfo | null)?.port ?? 4914]).size).toBe(3);
  });

  it('ends at once though a browser holds its connections', async () => {
    const served = await serveCase(opened, 0, join(opened.folder ?? '', 'nowhere'));
    await (await fetch(`${served.url}api/case`, { keepalive: true })).text();
    await served.close();
    await expect(fetch(`${served.url}api/case`)).rejects.toThrow('fetch failed');
  });
});
