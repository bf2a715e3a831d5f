import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CaseOverview } from '../model/case.ts';
import { makeFolder, reportOf } from '../service/folder-fixture.ts';
import { ended, runMuster, startMuster } from './muster-fixture.ts';

const files = { 'a.txt': reportOf('2014-05-02', '40,000'), 'b.txt': reportOf('2014-05-20', '30,000') };
const longestEnd = 2000;

/** Starts `muster open`, and waits for the address that it prints. */
async function opening(folder: string, path = '.') {
  const child = startMuster(['open', path, '--port', '0', '--no-browser'], folder);
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  const ran = ended(child);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (words: string) => {
      printed += words;
      const address = /http:\S+/.exec(printed)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error(`muster open ended before it gave an address: ${printed}`)));
  });
  return { child, url, ran };
}

describe('muster open', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('serves the case until %s, and ends at once', async (signal) => {
    const folder = makeFolder(files);
    const { child, url, ran } = await opening(folder);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const overview = (await (await fetch(`${url}api/case`)).json()) as CaseOverview;
    expect(overview.reports.map(({ publishedAt }) => publishedAt)).toEqual(['2014-05-02', '2014-05-20']);
    // A page that stays open keeps its connection.
    await (await fetch(`${url}api/estimates`, { keepalive: true })).text();
    const before = performance.now();
    child.kill(signal);
    const { status, stdout, stderr } = await ran;
    expect([status, stderr]).toEqual([0, '']);
    expect(performance.now() - before).toBeLessThan(longestEnd);
    expect(stdout).toMatch(
      /: 2 reports \(2 new, 0 read before\), 2 May 2014 to 20 May 2014; 2 claims\nWorkbench at http/,
    );
    expect(stdout).not.toContain('\x1b');
  });

  it('reads what is put into the folder while it is open', async () => {
    const folder = makeFolder(files);
    const { child, url, ran } = await opening(folder);
    const told = new Promise<void>((resolve) => {
      child.stdout.on('data', (words: string) => words.includes('1 new report read\n') && resolve());
    });
    writeFileSync(join(folder, 'empty.txt'), '');
    writeFileSync(join(folder, 'c.txt'), reportOf('2014-06-10', '10,000'));
    await told;
    const overview = (await (await fetch(`${url}api/case`)).json()) as CaseOverview;
    expect(overview.reports.map(({ publishedAt }) => publishedAt)).toEqual(['2014-05-02', '2014-05-20', '2014-06-10']);
    child.kill('SIGINT');
    const { status, stderr } = await ran;
    expect(status).toBe(0);
    expect(stderr).toContain('[reading/empty]');
  });

  it('reads nothing again, and opens the file of a case as it is', async () => {
    const folder = makeFolder({ ...files, 'bad.txt': '' });
    for (const [path, fresh, problem] of [
      ['.', ' (2 new, 0 read before)', 'reading/empty'],
      ['.', ' (0 new, 3 read before)', 'reading/empty'],
      ['case.muster', '', ''],
    ] as const) {
      const { child, ran } = await opening(folder, path);
      child.kill('SIGINT');
      const { status, stdout, stderr } = await ran;
      expect(status).toBe(0);
      expect(stdout).toContain(`: 2 reports${fresh}, 2 May`);
      expect(stderr).toContain(problem);
    }
  });

  it('keeps what was handed in, for the next time', async () => {
    const folder = makeFolder(files);
    const first = await opening(folder);
    const added = await fetch(`${first.url}api/reports`, { method: 'POST', body: reportOf('2014-06-01', '1,000') });
    expect(added.status).toBe(201);
    // Not asked to end: killed.
    first.child.kill('SIGKILL');
    await first.ran;
    const second = await opening(folder);
    expect(((await (await fetch(`${second.url}api/case`)).json()) as CaseOverview).reports).toHaveLength(3);
    second.child.kill('SIGINT');
    expect((await second.ran).status).toBe(0);
  });

  it('says that the port asked for is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const ran = await runMuster(['open', '.', '--port', String(port), '--no-browser'], makeFolder(files));
    other.close();
    expect(ran.status).toBe(1);
    expect(ran.stderr).toMatch(/^muster: Cannot serve on port \d+: .* \[http\/port-in-use\]\n$/);
  });

  it.each([
    ['a folder that is not there', 'nowhere', 'service/no-file'],
    ['a folder without reports', 'empty', 'service/no-reports'],
    ['a report', 'a.txt', 'service/not-a-case'],
  ])('refuses %s', async (_what, path, code) => {
    const folder = makeFolder({ ...files, 'empty/x.docx': 'x' });
    const { status, stdout, stderr } = await runMuster(['open', path, '--no-browser'], folder);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(new RegExp(`^muster: Cannot .* \\[${code}\\]\n$`));
    expect(existsSync(join(folder, 'empty', 'case.muster'))).toBe(false);
  });
});
