import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPostgres, startPostgres, type TestServer } from '../ledger/postgres/server-fixture.ts';
import { makeFolder, reportOf } from '../service/folder-fixture.ts';
import { runMuster } from './muster-fixture.ts';

const programs = findPostgres();

it('refuses a store that is no server', async () => {
  const folder = makeFolder({ 'a.txt': reportOf('2014-05-30', '40,000') });
  const { status, stderr } = await runMuster(['estimate', '.', '--store', 'x.muster'], folder);
  expect([status, stderr]).toEqual([1, expect.stringContaining('[service/no-server]')]);
});

it('says that a server does not answer, without its password', async () => {
  const { status, stderr } = await runMuster(['log', 'postgres://ann:secret@127.0.0.1:9/db?case=x'], makeFolder());
  expect([status, stderr]).toEqual([
    1,
    expect.stringMatching(/postgres:\/\/ann:…|postgres:\/\/ann@.*\[ledger\/unreachable\]/),
  ]);
  expect(stderr).not.toContain('secret');
});

describe.skipIf(programs === null)('a case on a server', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startPostgres(programs ?? '');
  });
  afterAll(() => server.remove());

  // A dozen runs of the program, one after the other.
  it('is read into, estimated, reviewed, searched, verified and copied like one in a file', {
    timeout: 120_000,
  }, async () => {
    const folder = makeFolder({ 'a.txt': reportOf('2014-05-30', '40,000'), 'b.txt': reportOf('2014-06-10', '10,000') });
    const address = server.address(await server.newDatabase());
    const muster = (...args: string[]): ReturnType<typeof runMuster> => runMuster(args, folder);
    const inFile = await muster('estimate', '.', '--json');
    const onServer = await muster('estimate', '.', '--store', `${address}&case=crisis`, '--json');
    expect(onServer).toEqual(inFile);
    const store = `${address}&case=crisis`;
    expect(await muster('estimate', store, '--json')).toEqual(inFile);
    const [found = ''] = (await muster('search', store, '10,000', '--json')).stdout.split('\n');
    const { claim } = JSON.parse(found) as { claim: { id: string } };
    expect((await muster('review', store, claim.id, 'reject', '--who', 'Ann')).status).toBe(0);
    expect((await muster('log', store, '--kind', 'review')).stdout).toContain('— Ann');
    expect((await muster('estimate', store, '--json')).stdout).not.toBe(inFile.stdout);
    const verified = await muster('verify', store);
    expect(verified.status).toBe(0);
    const digest = verified.stdout.trim().slice(-64);
    expect((await muster('copy', store, 'copy.muster')).stdout).toBe(`crisis: 5 entries copied; digest ${digest}\n`);
    expect((await muster('verify', 'copy.muster')).stdout).toContain(digest);
    expect((await muster('copy', 'copy.muster', `${address}&case=back`)).stdout).toContain(digest);
    expect((await muster('copy', 'copy.muster', store)).stdout).toContain(': 0 entries copied');
    expect((await muster('copy', '.', store)).stderr).toContain('[ledger/copy-differs]');
    const backup = await muster('backup', store, 'x.muster');
    expect([backup.status, backup.stderr, existsSync(join(folder, 'x.muster'))]).toEqual([
      1,
      expect.stringContaining('[service/on-server]'),
      false,
    ]);
  });
});
