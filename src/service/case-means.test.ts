import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addReport } from './add-report.ts';
import { readingsOf } from './describe-case.ts';
import { makeFolder, reportOf } from './folder-fixture.ts';
import { type Case, openCase } from './open-case.ts';
import type { Profile } from './profiles.ts';
import { readIn } from './read-in.ts';

async function open(folder: string, profile?: Profile): Promise<Case> {
  const opened = await openCase(folder, () => new Date('2014-07-01T12:00:00Z'), profile);
  onTestFinished(() => opened.ledger.close());
  return opened;
}

/** The means of every kept reading and of those that the case goes by. */
async function meansIn(opened: Case): Promise<{ readonly kept: readonly string[]; readonly used: readonly string[] }> {
  const keys = ['', 'fast', opened.means.key].filter((key, at, all) => all.indexOf(key) === at);
  const { ledger, means } = opened;
  const used = (await ledger.readings({ means: means.key })).map(({ entry }) => entry.means ?? 'default');
  const version = `muster/${(await readingsOf(opened))[0]?.engine.version ?? ''}`;
  const kept = await Promise.all(keys.map((key) => ledger.readings({ version, means: key })));
  return { kept: keys.filter((_key, at) => kept[at]?.length !== 0), used };
}

describe('the profile of a case', () => {
  const two = { 'a.txt': reportOf('2014-05-30', '40,000'), 'b.txt': reportOf('2014-06-02', '30,000') };

  it('reads every report once by each profile, and goes by the one that is chosen', async () => {
    const folder = makeFolder(two);
    expect(await readIn(await open(folder))).toMatchObject({ added: 2, known: 0 });
    expect(await readIn(await open(folder, 'fast'))).toMatchObject({ added: 2, known: 0 });
    expect(await meansIn(await open(folder, 'fast'))).toEqual({ kept: ['', 'fast'], used: ['fast', 'fast'] });
    expect(await meansIn(await open(folder))).toEqual({ kept: ['', 'fast'], used: ['default', 'default'] });
    const { ledger } = await open(folder);
    const captures = await ledger.captures();
    for (const profile of ['default', 'fast'] as const)
      expect(await readIn(await open(folder, profile))).toMatchObject({ added: 0, known: 2 });
    expect(await ledger.captures()).toEqual(captures);
  });

  it('reads what has changed since the other profile read it', async () => {
    const folder = makeFolder(two);
    await readIn(await open(folder));
    writeFileSync(join(folder, 'a.txt'), reportOf('2014-05-30', '20,000'));
    await readIn(await open(folder, 'fast'));
    writeFileSync(join(folder, 'a.txt'), two['a.txt']);
    const opened = await open(folder);
    expect(await readIn(opened)).toMatchObject({ added: 0, known: 1 });
    expect((await readingsOf(opened)).map(({ report }) => /[\d,]+ Russian/.exec(report.text)?.[0])).toEqual([
      '40,000 Russian',
      '30,000 Russian',
    ]);
  });

  it('goes by a reading of the other profile where its own has none', async () => {
    const folder = makeFolder(two);
    await readIn(await open(folder));
    expect(await readingsOf(await open(folder, 'fast'))).toEqual(await readingsOf(await open(folder)));
  });

  it('is that of reports that are handed in', async () => {
    const opened = await open(makeFolder(two), 'fast');
    await addReport(opened, 'pasted', new TextEncoder().encode(reportOf('2014-06-05', '10,000')), {});
    expect((await meansIn(opened)).used).toEqual(['fast']);
  });
});

describe('the actors of a case', () => {
  const report = 'Published: 2014-05-30\n\nAbout 40,000 Russian troops remain near the border, Jon Placeholder said.\n';
  const speakers = async (opened: Case): Promise<unknown[]> =>
    (await readingsOf(opened)).flatMap(({ claims }) => claims.map(({ attribution }) => attribution[0]?.actor));

  it.each([
    ['actors.csv', 'name,code,sector\nJon Placeholder,NATO,MIL\n', 'Jon Placeholder,POL,MIL\n'],
    [
      'actors.json',
      '[{"name":"Jon Placeholder","code":"NATO","sector":"MIL"}]',
      '[{"name":"Jon Placeholder","code":"POL","sector":"MIL"}]',
    ],
  ])('are those of %s, and reports are read again where they change', async (file, first, second) => {
    const folder = makeFolder({ 'a.txt': report });
    const plain = await open(folder, 'fast');
    await readIn(plain);
    expect(await speakers(plain)).toEqual([null]);
    writeFileSync(join(folder, file), first);
    const known = await open(folder, 'fast');
    expect(await readIn(known)).toMatchObject({ added: 1, known: 0, passedOver: 0, warned: [] });
    expect(await speakers(known)).toEqual(['NATO']);
    expect(await readIn(await open(folder, 'fast'))).toMatchObject({ added: 0, known: 1 });
    writeFileSync(join(folder, file), second);
    const changed = await open(folder, 'fast');
    expect(await readIn(changed)).toMatchObject({ added: 1, known: 0 });
    expect(await speakers(changed)).toEqual(['POL']);
    rmSync(join(folder, file));
    const without = await open(folder, 'fast');
    expect(await readIn(without)).toMatchObject({ added: 0, known: 1 });
    expect(await speakers(without)).toEqual([null]);
  });

  it('says which lines cannot be read, once', async () => {
    const opened = await open(makeFolder({ 'a.txt': report, 'b.txt': report, 'actors.csv': 'nobody\n' }), 'fast');
    const { warned } = await readIn(opened);
    expect(warned.map(({ file, problem }) => [file, problem.code])).toEqual([['actors.csv', 'extraction/bad-actor']]);
  });
});
