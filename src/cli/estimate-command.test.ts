import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, reportOf } from '../service/folder-fixture.ts';
import { ended, runMuster, startMuster } from './muster-fixture.ts';

const files = {
  'a.txt': reportOf('2014-05-02', '40,000'),
  'b.txt': reportOf('2014-05-20', '30,000'),
  'c.txt': reportOf('2014-06-10', '10,000', 'Southern Post'),
};

interface Table {
  readonly format: string;
  readonly asOf: string;
  readonly series: readonly {
    readonly force: string;
    readonly scope: string;
    readonly unit: string;
    readonly days: readonly {
      readonly day: string;
      readonly q05: number;
      readonly median: number;
      readonly q95: number;
    }[];
    readonly claims: readonly { readonly id: string; readonly influence: number }[];
  }[];
}

describe.concurrent('muster estimate', () => {
  it('shows a band, a line of bars, statements and what moved it', async () => {
    const { status, stdout, stderr } = await runMuster(['estimate', '.'], makeFolder(files));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Russian forces · near Ukraine's border · personnel\n/);
    expect(stdout).toMatch(/^ {2}10 June 2014: about [\d,]+ \([\d,]+ to [\d,]+\)$/m);
    expect(stdout).toMatch(/^ {2}[▁▂▃▄▅▆▇█]+ {2}2 May 2014 to 10 June 2014$/m);
    expect(stdout).toMatch(/: (very )?(un)?likely \(0\.\d\d\)$|almost (certain|no chance) \(0\.\d\d\)$/m);
    expect(stdout).toContain('3 claims from 3 origins');
    expect(stdout).toMatch(/moved by Anders Rasmussen, \d+ (May|June) 2014 \([^)]+\): [+-]\d+ %/);
    expect(stdout).not.toContain('\x1b');
  });

  it('gives a table of every day for machines', async () => {
    const { status, stdout } = await runMuster(['estimate', '.', '--json'], makeFolder(files));
    expect([status, stdout.split('\n').length]).toEqual([0, 2]);
    const table = JSON.parse(stdout) as Table;
    expect(table).toMatchObject({ format: 'muster.estimate/1', asOf: '2014-06-10' });
    const [series] = table.series;
    expect(series).toMatchObject({ force: 'Russian forces', scope: 'personnel', unit: 'person' });
    expect([series?.days[0]?.day, series?.days.at(-1)?.day]).toEqual(['2014-05-02', '2014-06-10']);
    expect(series?.days).toHaveLength(40);
    for (const { q05, median, q95 } of series?.days ?? []) expect(q05 <= median && median <= q95).toBe(true);
    expect(series?.claims.map(({ id }) => id)).toHaveLength(3);
  });

  it('goes by the readings of the profile that is given, and keeps those of both', async () => {
    const folder = makeFolder(files);
    const [byDefault, fast] = [
      await runMuster(['estimate', '.'], folder),
      await runMuster(['estimate', '.', '--profile', 'fast'], folder),
    ];
    expect([byDefault.status, fast.status, fast.stderr]).toEqual([0, 0, '']);
    expect(fast.stdout).toContain('3 claims from 3 origins');
    const { status, stderr } = await runMuster(['estimate', '.', '--profile', 'slow'], folder);
    expect([status, stderr.includes('Allowed choices are default, fast')]).toEqual([2, true]);
  });

  it('knows nothing later than the day asked for', async () => {
    const { stdout } = await runMuster(['estimate', '.', '--json', '--as-of', '2014-05-10'], makeFolder(files));
    const table = JSON.parse(stdout) as Table;
    expect([table.asOf, table.series[0]?.claims.length]).toEqual(['2014-05-10', 1]);
  });

  it('tells what moved it since an earlier day', async () => {
    const folder = makeFolder(files);
    const { status, stdout } = await runMuster(['estimate', '.', '--since', '2014-05-20'], folder);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {2}known on 20 May 2014: about [\d,]+ \(.*\); of that day it is now thought about /m);
    expect(stdout).toMatch(/^ {4}since then Anders Rasmussen, 10 June 2014: -\d+ %$/m);
    const table = await runMuster(['estimate', '.', '--json', '--since', '2014-05-20'], folder);
    expect(JSON.parse(table.stdout)).toMatchObject({ series: [{ moved: { since: '2014-05-20', movers: [{}] } }] });
  });

  it('says that nothing was known yet', async () => {
    const { status, stdout } = await runMuster(['estimate', '.', '--as-of', '2014-05-01'], makeFolder(files));
    expect([status, stdout]).toEqual([0, "No claim of a force's strength was known on 2014-05-01.\n"]);
  });

  it('shows a series that rests on one origin only where all are asked for', async () => {
    const folder = makeFolder({ 'a.txt': files['a.txt'] });
    expect((await runMuster(['estimate', '.'], folder)).stdout).toBe(
      '1 further series rests on one origin each: --all shows them\n',
    );
    expect((await runMuster(['estimate', '.', '--all'], folder)).stdout).toMatch(/^Russian forces/);
  });

  it('says why rows of a table are not used', async () => {
    const table = [
      'id,said_at,source,form,value',
      '1,2014-05-02,A general,about,40000',
      '2,2014-05-03,A minister,about,-500',
      '3,2014-05-04,A minister,fraction,1.7',
      '4,2014-02-30,A minister,about,40000',
    ];
    const run = await runMuster(['estimate', 'claims.csv'], makeFolder({ 'claims.csv': table.join('\n') }));
    expect(run.stdout).toContain('1 claim from 1 origin; 2 not used\n');
    expect(run.stdout).toContain('  not used: 2: -500 is no number of anything\n');
    expect(run.stdout).toContain('  not used: 3: a fraction must lie between 0 and 1, not at 1.7\n');
    expect(run.stderr).toBe(
      'muster: Cannot use row 4 (4): said_at is "2014-02-30", and must be a day, YYYY-MM-DD [fusion/bad-row]\n',
    );
  });

  it('says why a series of a table has no estimate, and leaves out columns that it does not read', async () => {
    const table = (scope: string) =>
      `said_at,source,form,value,scope,unit,coder\n2014-05-02,A general,about,300,${scope},tanks,Ann`;
    const folder = makeFolder({ 'tanks.csv': table('Tank'), 'ships.csv': table('ships') });
    const tanks = await runMuster(['estimate', 'tanks.csv'], folder);
    expect(tanks.status).toBe(0);
    expect(tanks.stdout).toContain('2 May 2014: about 300 (');
    expect(tanks.stderr).toMatch(/^muster: Leaves out the columns coder; .* \[fusion\/unknown-column\]\n$/);
    const ships = await runMuster(['estimate', 'ships.csv'], folder);
    expect(ships.status).toBe(1);
    expect(ships.stdout).toBe("No claim of a force's strength that can be used was known on 2014-05-02.\n");
    expect(ships.stderr).toContain(
      'Cannot estimate the force · area not told · ships: none of its rows can be used (1: it counts "tanks", and this series counts "ships") [service/no-estimate]',
    );
  });

  it('keeps a case in the folder, and gives the same from its file alone', async () => {
    const folder = makeFolder(files);
    const first = await runMuster(['estimate', '.', '--json'], folder);
    const again = await runMuster(['estimate', '.', '--json'], folder);
    const alone = await runMuster(['estimate', 'case.muster', '--json'], folder);
    expect([again.stdout, alone.stdout]).toEqual([first.stdout, first.stdout]);
  });

  it('says which file gave no report, each time', async () => {
    const folder = makeFolder({ ...files, 'bad.txt': '' });
    for (const form of [[], ['--all']]) {
      const { status, stdout, stderr } = await runMuster(['estimate', '.', ...form], folder);
      expect(status).toBe(1);
      expect(stdout).toMatch(/^Russian forces/);
      expect(stderr).toMatch(/^muster: Cannot read bad\.txt: .* \[reading\/empty\]\n$/);
    }
  });

  it.each([
    ['a folder that is not there', 'nowhere', 'service/no-file'],
    ['a folder without reports', 'empty', 'service/no-reports'],
    ['a report', 'a.txt', 'service/not-a-case'],
    ['a text under the name of a case', 'text.muster', 'ledger/damaged'],
  ])('refuses %s', async (_what, name, code) => {
    const folder = makeFolder({ ...files, 'empty/x.docx': 'x', 'text.muster': 'no database' });
    const { status, stdout, stderr } = await runMuster(['estimate', name], folder);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(new RegExp(`^muster: Cannot .* \\[${code}\\]\n$`));
    expect(existsSync(join(folder, 'empty', 'case.muster'))).toBe(false);
  });

  it('ends with status 130 after Ctrl+C, keeps what it read, and goes on from there', async () => {
    const text = 'About 40,000 Russian troops remain near Ukraine’s border, Anders Rasmussen said.\n\n'.repeat(60);
    const folder = makeFolder(
      Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${index}.txt`, `${text}${index}`])),
    );
    const child = startMuster(['estimate', '.'], folder);
    const waiting = setInterval(() => {
      if (existsSync(join(folder, 'case.muster-wal')) || existsSync(join(folder, 'case.muster'))) child.kill('SIGINT');
    }, 20);
    const { status, stdout } = await ended(child);
    clearInterval(waiting);
    expect([status, stdout]).toEqual([130, '']);
  });
});
