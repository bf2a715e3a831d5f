import { basename } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { describeCase, readingsOf } from './describe-case.ts';
import { engine } from './engine.ts';
import { makeFolder, reportOf } from './folder-fixture.ts';
import { type Case, openCase } from './open-case.ts';
import { readIn } from './read-in.ts';

async function opened(files: Readonly<Record<string, string>>): Promise<Case> {
  const made = await openCase(makeFolder(files), () => new Date('2014-07-01T12:00:00Z'));
  onTestFinished(() => made.ledger.close());
  await readIn(made);
  return made;
}

describe('describeCase', () => {
  it('lists the reports in order of publication, undated last', async () => {
    const made = await opened({
      'a.txt': 'Nobody knows when about 40,000 Russian troops were there.',
      'b.txt': reportOf('2014-06-02', '30,000'),
      'c.txt': reportOf('2014-05-30', '40,000', 'Southern Post'),
      'd.txt': reportOf('2014-05-30', '40,000', 'Northern Wire'),
      'e.txt': reportOf('2014-05-30T08:00:00Z', '40,000', 'Eastern News'),
      'f.txt': '',
    });
    const readings = await readingsOf(made);
    const overview = await describeCase(made);
    expect(overview.reports.map(({ publisher, publishedAt }) => [publisher, publishedAt])).toEqual([
      ['Northern Wire', '2014-05-30'],
      ['Southern Post', '2014-05-30'],
      ['Eastern News', '2014-05-30T08:00:00Z'],
      ['Northern Wire', '2014-06-02'],
      [null, null],
    ]);
    expect(overview).toMatchObject({
      name: basename(made.folder ?? ''),
      from: '2014-05-30',
      until: '2014-06-02',
      engine,
    });
    expect(overview.claims).toBe(readings.flatMap(({ claims }) => claims).length);
    expect(overview.reports[0]).toMatchObject({ title: 'Alliance counts troops', url: null, claims: 1, problems: 0 });
    expect(overview.reports.at(-1)?.problems).toBeGreaterThan(0);
    expect(overview.files).toEqual([{ file: 'f.txt', problem: expect.objectContaining({ code: 'reading/empty' }) }]);
  });

  it('knows no days where no report is dated, and no reports where none could be read', async () => {
    const undated = await opened({ 'a.txt': 'About 40,000 Russian troops.' });
    expect(await describeCase(undated)).toMatchObject({ from: null, until: null });
    const empty = await opened({ 'a.txt': '' });
    expect(await describeCase(empty)).toMatchObject({
      reports: [],
      claims: 0,
      from: null,
      until: null,
    });
  });
});
