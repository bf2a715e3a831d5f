import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Found } from '../model/found.ts';
import type { LogLine } from '../model/log.ts';
import type { Reading } from '../model/reading.ts';
import { makeFolder, reportOf } from '../service/folder-fixture.ts';
import { type Ran, runMuster } from './muster-fixture.ts';

let folder = '';
let claim = '';
const muster = (...args: readonly string[]): Promise<Ran> => runMuster(args, folder);
const log = async (...args: readonly string[]): Promise<LogLine[]> =>
  (await muster('log', '.', '--json', ...args)).stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LogLine);

beforeAll(async () => {
  folder = makeFolder({ 'a.txt': reportOf('2014-05-30', '40,000'), 'b.txt': reportOf('2014-06-10', '10,000') });
  const read = await muster('read', 'b.txt', '--json');
  claim = (JSON.parse(read.stdout) as Reading).claims[0]?.id ?? '';
  await muster('estimate', '.');
});

describe('muster review, grade, undo and log', () => {
  it('keep what is said, and estimates go by it', async () => {
    const contributions = async (): Promise<number> => {
      const { stdout } = await muster('estimate', 'case.muster', '--json');
      return (JSON.parse(stdout) as { series: { claims: unknown[] }[] }).series[0]?.claims.length ?? 0;
    };
    expect(await contributions()).toBe(2);
    const said = await muster('review', '.', claim, 'reject', '--who', 'Ann', '--why', 'a misprint');
    expect([said.status, said.stderr]).toEqual([0, '']);
    expect(said.stdout).toMatch(/^ +5 {2}.* review {4}reject “.*” .* — Ann: a misprint\n$/);
    expect(await contributions()).toBe(1);
    const stale = await muster('review', '.', claim, 'accept', '--expected', '0');
    expect([stale.status, stale.stderr]).toEqual([1, expect.stringMatching(/Ann: a misprint\n.*\[cli\/stale\]\n$/)]);
    expect((await muster('undo', '.', '5')).status).toBe(0);
    expect(await contributions()).toBe(2);
    expect((await muster('grade', '.', 'NATO', 'b')).stdout).toMatch(/NATO is B/);
    expect((await log('--kind', 'review', 'grade')).map(({ words, undone }) => [words.split(' ')[0], undone])).toEqual([
      ['reject', true],
      ['NATO', false],
    ]);
    expect(await log('--subject', claim)).toHaveLength(2);
    expect((await muster('log', '.', '--until', '2014-05-01')).stdout).toBe('');
    expect((await muster('log', '.')).stdout.split('\n')).toHaveLength(8);
  });

  it.each([
    ['an unknown claim', ['review', '.', 'r0000000000000000.1', 'accept'], 1, 'service/no-claim'],
    ['an unknown act', ['review', '.', 'CLAIM', 'praise'], 1, 'cli/bad-word'],
    ['a correction of nothing', ['review', '.', 'CLAIM', 'correct'], 1, 'cli/bad-word'],
    ['a bad correction', ['review', '.', 'CLAIM', 'correct', 'negated', 'x'], 1, 'ledger/bad-correction'],
    ['an unknown grade', ['grade', '.', 'NATO', 'Z'], 1, 'cli/bad-word'],
    ['an undo of a capture', ['undo', '.', '3'], 1, 'service/not-undoable'],
    ['a folder without a case', ['log', 'empty'], 1, 'service/no-case'],
  ])('refuse %s', async (_what, args, status, code) => {
    const place = makeFolder({ 'empty/a.txt': 'x' });
    const ran = await runMuster(
      args.map((arg) => arg.replace('CLAIM', claim).replace(/^\.$/, folder)),
      place,
    );
    expect([ran.status, ran.stdout, ran.stderr]).toEqual([status, '', expect.stringContaining(`[${code}]`)]);
  });
});

describe('muster search', () => {
  it('finds claims and reports by their words', async () => {
    const { status, stdout } = await muster('search', '.', 'troops', '--from', '2014-06-01', '--json');
    expect(status).toBe(0);
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Found);
    expect(found.map(({ kind, publishedAt }) => [kind, publishedAt])).toEqual([
      ['claim', '2014-06-10'],
      ['report', '2014-06-10'],
    ]);
    expect(found[1]).toMatchObject({ passage: expect.stringContaining('10,000 Russian troops') });
    const shown = await muster('search', '.', '"Russian troops"', '--source', 'NATO', '--limit', '1');
    expect(shown.stdout).toMatch(/Anders.*: “.*”\n {4}Northern Wire, /);
    expect(await muster('search', '.', 'submarines')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Nothing in the case fits; words are found as they are written, other forms too by submarine*\n',
    });
  });
});

describe('muster backup and compact', () => {
  it('copy a case and make it smaller, with all that it holds', async () => {
    const place = makeFolder();
    const { status, stdout } = await muster('backup', '.', join(place, 'copy.muster'));
    expect([status, stdout]).toEqual([0, expect.stringMatching(/copy\.muster: \d+ entries; digest [0-9a-f]{64}\n$/)]);
    const digest = stdout.trim().slice(-64);
    expect((await muster('verify', '.')).stdout).toContain(digest);
    const compacted = await muster('compact', '.');
    expect([compacted.status, compacted.stdout]).toEqual([0, expect.stringMatching(/KiB before, [\d,]+ KiB now\n$/)]);
    expect((await muster('verify', '.', '--digest', digest)).status).toBe(0);
    const again = await muster('backup', '.', join(place, 'copy.muster'));
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('[ledger/file-exists]')]);
  });
});

describe('muster verify', () => {
  it('says that everything fits, and gives a digest to keep', async () => {
    const { status, stdout } = await muster('verify', '.');
    expect(status).toBe(0);
    const digest = /digest ([0-9a-f]{64})\n$/.exec(stdout)?.[1] ?? '';
    expect((await muster('verify', '.', '--digest', digest)).status).toBe(0);
    const other = await muster('verify', '.', '--digest', digest.replace(/^./, 'x'));
    expect([other.status, other.stderr]).toEqual([1, expect.stringContaining('[ledger/digest-missing]')]);
  });

  it('says that a file is damaged', async () => {
    const place = makeFolder({ 'case.muster': 'x' });
    appendFileSync(join(place, 'case.muster'), 'y'.repeat(5000));
    const { status, stderr } = await runMuster(['verify', '.'], place);
    expect([status, stderr]).toEqual([1, expect.stringContaining('[ledger/damaged]')]);
  });
});

it('muster estimate looks at a case as it stood on a day, and keeps what is given out', async () => {
  const before = await muster('estimate', 'case.muster', '--known', '2014-01-01');
  expect([before.status, before.stdout]).toEqual([
    0,
    expect.stringMatching(/^No claim of a force's strength was known on/),
  ]);
  const issued = await muster('estimate', 'case.muster', '--issue', 'for the morning', '--who', 'Ann');
  expect(issued.stdout).toBe((await muster('estimate', 'case.muster')).stdout);
  expect(await log('--kind', 'estimate')).toMatchObject([
    {
      who: 'Ann',
      why: 'for the morning',
      words: expect.stringMatching(/^Russian forces, .*, as of 2014-06-10: about /),
    },
  ]);
});

it('muster reread reads what is stored by other means, and nothing twice', async () => {
  const first = await muster('reread', '.', '--profile', 'fast');
  expect([first.status, first.stdout]).toEqual([
    0,
    expect.stringMatching(/^2 reports read by \S+: \d with the same claims, \d with others\n$/m),
  ]);
  const { stdout } = await muster('reread', '.', '--profile', 'fast', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ read: 0, changes: [], orphans: [] });
});

it('muster export prints accepted claims, and the log says that they left', async () => {
  const own = makeFolder({ 'a.txt': reportOf('2014-05-30', '40,000') });
  await runMuster(['estimate', '.'], own);
  const none = await runMuster(['export', '.', '--who', 'Ann'], own);
  expect([none.status, none.stdout, none.stderr]).toEqual([
    1,
    '',
    expect.stringMatching(/--suggestions.*\[service\/nothing-to-export\]/),
  ]);
  const { status, stdout } = await runMuster(['export', '.', '--suggestions', '--who', 'Ann', '--why', 'a test'], own);
  expect(status).toBe(0);
  expect(stdout.split('\r\n')).toHaveLength(3);
  expect(stdout).toMatch(/^claim,state,.*\r\nr[0-9a-f]+\.\d+,suggestion,quantity,/);
  const json = await runMuster(['export', '.', '--suggestions', '--json'], own);
  expect(JSON.parse(json.stdout)).toMatchObject({ format: 'muster.claims/1', claims: [{ state: 'suggestion' }] });
  const lines = await runMuster(['log', '.', '--kind', 'export'], own);
  expect(lines.stdout).toMatch(
    /1 claim, suggestions among them as claims-csv, \d+ bytes, [0-9a-f]+… .* — Ann: a test\n/,
  );
});
