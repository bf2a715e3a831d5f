import { beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, reportOf } from '../service/folder-fixture.ts';
import { type Ran, runMuster } from './muster-fixture.ts';

let folder = '';
const muster = (...args: readonly string[]): Promise<Ran> => runMuster(args, folder);
const add = (...args: readonly string[]): Promise<Ran> =>
  muster('watch', '.', 'add', 'few left', '--series', 'border personnel', '--who', 'Ann', ...args);

beforeAll(async () => {
  folder = makeFolder({ 'a.txt': reportOf('2014-05-30', '40,000'), 'b.txt': reportOf('2014-06-10', '10,000') });
  await muster('estimate', '.');
});

describe('muster estimate --ask', () => {
  it('tells how probable each is, or why it cannot', async () => {
    const { status, stdout } = await muster(
      'estimate',
      'case.muster',
      '--ask',
      'fewer than 20,000 by 2014-06-10',
      '--ask',
      'being built up on 2015-01-01',
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}fewer than 20,000 by 2014-06-10: (very likely|almost certain) \(0\.\d\d\)$/m);
    expect(stdout).toMatch(/^ {2}Cannot tell of 2015-01-01: the estimate runs from .* \[fusion\/day-outside\]$/m);
  });

  it('gives them to machines', async () => {
    const { stdout } = await muster(
      'estimate',
      'case.muster',
      '--json',
      '--ask',
      'fewer than 20000',
      '--ask',
      'fewer than 9',
    );
    expect(JSON.parse(stdout)).toMatchObject({
      series: [
        {
          asked: [
            { ask: 'fewer than 20,000', asked: { kind: 'level' }, probability: expect.any(Number) },
            { ask: 'fewer than 9', problem: { code: 'fusion/number-outside' } },
          ],
        },
      ],
    });
  });

  it('answers of a table too', async () => {
    const rows = 'said_at,source,form,value\n2014-05-02,NATO,about,40000\n2014-05-30,NATO,about,20000\n';
    const { status, stdout } = await runMuster(
      ['estimate', 'claims.csv', '--ask', 'at least a quarter withdrawn since 2014-05-02'],
      makeFolder({ 'claims.csv': rows }),
    );
    expect([status, stdout]).toEqual([
      0,
      expect.stringMatching(/at least a quarter withdrawn since 2014-05-02: .*\(0\.\d\d\)/),
    ]);
  });

  it.each(['a lot', 'fewer than 0', 'fewer than 10 on 2014-02-30'])('refuses %s', async (asked) => {
    const { status, stderr } = await muster('estimate', 'case.muster', '--ask', asked);
    expect([status, stderr]).toEqual([2, expect.stringContaining(`Cannot ask "${asked}"`)]);
  });
});

describe('muster watch', () => {
  it('adds, warns once, lists and retires', async () => {
    const added = await add('--ask', 'fewer than 20000', '--why', 'the desk asked');
    expect([added.status, added.stderr]).toEqual([0, '']);
    expect(added.stdout).toMatch(/watch {5}watches “few left”.* — Ann: the desk asked\n/);
    expect(added.stdout).toMatch(/^ {4}met \(0\.\d\d\) as of 10 June 2014; trips at 0\.8, clears below 0\.6$/m);
    expect(added.stdout).toMatch(/⚠ since 10 June 2014, then (very likely|almost certain) \(0\.\d\d\), most by r/);

    const estimated = await muster('estimate', '.');
    expect(estimated.stdout).toMatch(/\nWarning few left: fewer than 20,000; Russian forces · near Ukraine's border/);
    expect((await muster('estimate', '.', '--as-of', '2014-06-01')).stdout).not.toContain('Warning');
    expect((await muster('log', '.', '--kind', 'warning')).stdout.trim().split('\n')).toHaveLength(1);

    const listed = await muster('watch', '.', 'list', '--json');
    expect(JSON.parse(listed.stdout)).toMatchObject({
      name: 'few left',
      rule: { asked: { kind: 'level', bound: 'fewer', number: 20_000 } },
      state: { state: 'met' },
      warning: { entry: { raised: true } },
    });

    const replayed = await muster('watch', '.', 'replay', 'few left');
    expect([replayed.status, replayed.stdout]).toEqual([
      0,
      expect.stringMatching(/^2014-06-10 {2}raised {3}(very likely|almost certain) \(0\.\d\d\)\n$/),
    ]);

    expect((await muster('watch', '.', 'remove', 'few left')).status).toBe(0);
    expect((await muster('watch', '.', 'list')).stdout).toBe('');
    expect((await muster('estimate', '.')).stdout).not.toContain('Warning');
  });

  it.each<[string, () => Promise<Ran>, string]>([
    ['an unknown act', () => muster('watch', '.', 'praise'), 'cli/bad-word'],
    ['no name', () => muster('watch', '.', 'add'), 'cli/bad-word'],
    ['nothing to watch for', () => add(), 'cli/bad-word'],
    ['two things at once', () => add('--ask', 'being built up', '--ask', 'being drawn down'), 'cli/bad-word'],
    ['no such series', () => add('--ask', 'being built up', '--series', 'Mars'), 'cli/which-series'],
    ['thresholds the wrong way round', () => add('--ask', 'being built up', '--clear', '.9'), 'service/bad-watch'],
    ['no such watch', () => muster('watch', '.', 'remove', 'nothing'), 'service/no-watch'],
    ['to replay none', () => muster('watch', '.', 'replay', 'nothing'), 'service/no-watch'],
  ])('refuses %s', async (_what, run, code) => {
    const { status, stdout, stderr } = await run();
    expect([status, stdout, stderr]).toEqual([1, '', expect.stringContaining(`[${code}]`)]);
  });

  it('refuses a probability that is none', async () => {
    expect((await add('--ask', 'being built up', '--trip', '1.2')).status).toBe(2);
  });
});
