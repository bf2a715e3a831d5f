import { chmodSync, existsSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ProblemError } from '../model/problem.ts';
import type { Metadata } from '../reading/metadata.ts';
import { addReport } from './add-report.ts';
import { describeCase, readingsOf } from './describe-case.ts';
import { makeFolder, reportOf } from './folder-fixture.ts';
import { largestReport } from './limits.ts';
import { type Case, dayOf, ledgerFile, openCase } from './open-case.ts';
import { readIn } from './read-in.ts';
import { withoutRights } from './rights-fixture.ts';

const now = (): Date => new Date('2014-07-01T12:00:00Z');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function open(path: string): Promise<Case> {
  const opened = await openCase(path, now);
  onTestFinished(() => opened.ledger.close());
  return opened;
}

async function codeOf(action: () => unknown): Promise<string> {
  try {
    await action();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
  return 'none';
}

const problemsOf = ({ failed }: Awaited<ReturnType<typeof readIn>>): string[] =>
  failed.map(({ file, problem }) => `${file}: ${problem.code}`);

describe('openCase', () => {
  it('opens the case of a folder, named after it, and the same by its file', async () => {
    const folder = makeFolder({ 'a.txt': reportOf('2014-05-30', '40,000') });
    const opened = await open(folder);
    expect(opened).toMatchObject({ name: basename(folder), folder, file: join(folder, ledgerFile) });
    await readIn(opened);
    const again = await open(join(folder, ledgerFile));
    expect(again).toMatchObject({ name: basename(folder), folder });
    expect(await readingsOf(again)).toEqual(await readingsOf(opened));
  });

  it.each([
    ['a folder that is not there', 'nowhere', 'service/no-file'],
    ['a case that is not there', 'nowhere.muster', 'service/no-file'],
    ['a report', 'a.txt', 'service/not-a-case'],
    ['a text under the name of a case', 'text.muster', 'ledger/damaged'],
    ['a folder without reports', 'empty', 'service/no-reports'],
  ])('refuses %s', async (_what, name, code) => {
    const folder = makeFolder({ 'a.txt': 'x', 'text.muster': 'no database', 'empty/a.docx': 'x' });
    expect(await codeOf(() => openCase(join(folder, name), now))).toBe(code);
  });

  it('leaves nothing behind in a folder without reports', async () => {
    const folder = makeFolder();
    await codeOf(() => openCase(folder, now));
    expect(existsSync(join(folder, ledgerFile))).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('says that a folder cannot be written', async () => {
    const folder = makeFolder({ 'a.txt': reportOf('2014-05-30', '40,000') });
    chmodSync(folder, 0o555);
    expect(await withoutRights(() => codeOf(() => openCase(folder, now)))).toBe('ledger/not-writable');
  });
});

describe('readIn', () => {
  const two = { 'a.txt': reportOf('2014-05-30', '40,000'), 'below/b.txt': reportOf('2014-06-02', '30,000') };

  it('reads every report, and tells how far it is', async () => {
    const opened = await open(makeFolder({ ...two, 'c.docx': 'x' }));
    const progress: unknown[] = [];
    const result = await readIn(opened, { onProgress: (step) => progress.push(step) });
    expect(result).toEqual({ added: 2, known: 0, passedOver: 1, failed: [], warned: [], stopped: false });
    expect(progress).toEqual([
      { done: 1, total: 2, file: 'a.txt' },
      { done: 2, total: 2, file: 'below/b.txt' },
    ]);
    const [capture] = await opened.ledger.captures();
    expect(capture?.recordedAt).toBe('2014-07-01T12:00:00.000Z');
    expect(capture?.entry).toMatchObject({ file: 'a.txt', size: bytesOf(two['a.txt']).length, problems: [] });
    expect(await opened.ledger.bytes(capture?.entry.digest ?? '')).toEqual(bytesOf(two['a.txt']));
  });

  it('adds nothing and reads nothing again the second time', async () => {
    const opened = await open(makeFolder(two));
    await readIn(opened);
    const before = [await opened.ledger.captures(), await opened.ledger.readings()];
    expect(await readIn(opened)).toMatchObject({ added: 0, known: 2 });
    expect([await opened.ledger.captures(), await opened.ledger.readings()]).toEqual(before);
  });

  it('reads more files than go into one write', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `${index}.txt`);
    const opened = await open(
      makeFolder(Object.fromEntries(names.map((name, index) => [name, reportOf('2014-05-30', `${index + 1},000`)]))),
    );
    expect(await readIn(opened)).toMatchObject({ added: 120, known: 0 });
    expect(await readIn(opened)).toMatchObject({ added: 0, known: 120 });
    expect(await readingsOf(opened)).toHaveLength(120);
  });

  it('reads a changed file again, and keeps what was read before', async () => {
    const folder = makeFolder(two);
    const opened = await open(folder);
    await readIn(opened);
    writeFileSync(join(folder, 'a.txt'), reportOf('2014-05-30', '20,000'));
    expect(await readIn(opened)).toMatchObject({ added: 1, known: 1 });
    expect((await opened.ledger.captures()).map(({ entry }) => entry.file)).toEqual(['a.txt', 'below/b.txt', 'a.txt']);
    expect(await readIn(opened)).toMatchObject({ added: 0, known: 2 });
  });

  it('reads a file again whose description has changed', async () => {
    const plain = 'About 40,000 Russian troops remain near Ukraine’s border, Anders Rasmussen said.';
    const index = (publisher: string): string =>
      JSON.stringify([{ file: 'a.txt', publisher, publishedAt: '2014-05-30' }]);
    const folder = makeFolder({
      'a.txt': plain,
      'b.txt': plain.replace('40', '30'),
      'index.json': index('Northern Wire'),
    });
    const opened = await open(folder);
    await readIn(opened);
    writeFileSync(join(folder, 'index.json'), index('Southern Post'));
    expect(await readIn(opened)).toMatchObject({ added: 1, known: 1 });
    writeFileSync(join(folder, 'b.txt.json'), JSON.stringify({ publisher: 'Southern Post' }));
    expect(await readIn(opened)).toMatchObject({ added: 1, known: 1 });
  });

  it('reads a file again for other flags, which win over what its description says', async () => {
    const opened = await open(
      makeFolder({ 'a.txt': 'About 40,000 troops.', 'a.txt.json': JSON.stringify({ publisher: 'Northern Wire' }) }),
    );
    await readIn(opened);
    expect(await readIn(opened, { flags: { publisher: 'Southern Post' } })).toMatchObject({ added: 1, known: 0 });
    expect((await readingsOf(opened)).map(({ report }) => report.publisher)).toEqual(['Southern Post']);
    expect(await opened.ledger.readings()).toHaveLength(2);
  });

  it('takes the same report in two files as one', async () => {
    const opened = await open(makeFolder({ 'a.txt': two['a.txt'], 'copy.txt': two['a.txt'] }));
    expect(await readIn(opened)).toMatchObject({ added: 1, known: 0 });
    expect(await opened.ledger.captures()).toHaveLength(2);
  });

  it.skipIf(process.platform === 'win32')('goes on after every bad file, and says so again the next time', async () => {
    const folder = makeFolder({
      ...two,
      'b-empty.txt': '',
      'c-blank.txt': ' \n',
      'd-binary.txt': Uint8Array.from({ length: 500 }, (_, index) => index % 7),
      'e-pdf.txt': '%PDF-1.4',
      'f-page.html': '<!doctype html><html><body></body></html>',
      'g-large.txt': '',
      'h-shut.txt': 'x',
      'shut/a.txt': 'x',
    });
    truncateSync(join(folder, 'g-large.txt'), largestReport + 1);
    symlinkSync(join(folder, 'nowhere'), join(folder, 'i-lost.txt'));
    symlinkSync(folder, join(folder, 'j-folder.txt'));
    chmodSync(folder, 0o777);
    chmodSync(join(folder, 'h-shut.txt'), 0o000);
    chmodSync(join(folder, 'shut'), 0o000);
    const failures = [
      'shut: service/no-folder',
      'b-empty.txt: reading/empty',
      'c-blank.txt: reading/empty',
      'd-binary.txt: reading/binary',
      'e-pdf.txt: reading/pdf-broken',
      'f-page.html: reading/no-article',
      'g-large.txt: reading/too-large',
      'h-shut.txt: service/unreadable',
      'i-lost.txt: service/unreadable',
      'j-folder.txt: service/unreadable',
    ];
    // The readers of pages and PDFs load their libraries when one comes, and they must be loaded while they may still be read.
    await import('../reading/html/read-html-parts.ts');
    await import('../reading/pdf/read-pdf.ts');
    await import('unpdf/pdfjs');
    const [first, second, overview] = await withoutRights(async () => {
      const opened = await openCase(folder, now);
      const results = [await readIn(opened), await readIn(opened)] as const;
      const described = await describeCase(opened);
      await opened.ledger.close();
      return [...results, described] as const;
    });
    chmodSync(join(folder, 'shut'), 0o755);
    expect(first).toMatchObject({ added: 2, known: 0, stopped: false });
    expect(problemsOf(first)).toEqual(failures);
    expect(second).toMatchObject({ added: 0, known: 7 });
    expect(problemsOf(second)).toEqual(failures);
    expect(overview.files.map(({ file }) => file)).toEqual(failures.slice(1).map((line) => line.split(':')[0]));
  });

  it('forgets the failure of a file once it can be read', async () => {
    const folder = makeFolder({ ...two, 'c.txt': '' });
    const opened = await open(folder);
    expect(problemsOf(await readIn(opened))).toEqual(['c.txt: reading/empty']);
    expect((await describeCase(opened)).files).toHaveLength(1);
    writeFileSync(join(folder, 'c.txt'), reportOf('2014-06-10', '10,000'));
    expect(await readIn(opened)).toMatchObject({ added: 1, known: 2, failed: [] });
    expect((await describeCase(opened)).files).toEqual([]);
  });

  it('follows a file that goes back to what it said before', async () => {
    const folder = makeFolder({ 'a.txt': reportOf('2014-06-10', '10,000') });
    const opened = await open(folder);
    await readIn(opened);
    for (const [text, reports] of [
      ['', 0],
      [reportOf('2014-06-10', '12,000'), 1],
      [reportOf('2014-06-10', '10,000'), 1],
    ] as const) {
      writeFileSync(join(folder, 'a.txt'), text);
      await readIn(opened);
      const readings = await readingsOf(opened);
      expect(readings).toHaveLength(reports);
      expect((await describeCase(opened)).files).toHaveLength(1 - reports);
      if (reports === 1) expect(text).toContain(readings[0]?.claims[0]?.exact);
    }
    expect(await opened.ledger.captures()).toHaveLength(4);
  });

  it('warns once of a broken description, and of reports without a date', async () => {
    const opened = await open(
      makeFolder({ 'a.txt': 'About 40,000 troops.', 'b.txt': 'About 30,000 troops.', 'index.json': '{' }),
    );
    const { warned, failed } = await readIn(opened);
    expect(failed).toEqual([]);
    expect(warned.map(({ problem }) => problem.code).toSorted()).toEqual([
      'reading/date-unknown',
      'reading/date-unknown',
      'service/description-broken',
    ]);
  });

  it('stops between two files when it is told to, keeps what was read, and goes on from there', async () => {
    const opened = await open(
      makeFolder(
        Object.fromEntries(
          ['a', 'b', 'c', 'd'].map((name, index) => [`${name}.txt`, reportOf('2014-05-30', `${index + 1},000`)]),
        ),
      ),
    );
    const stop = new AbortController();
    const onProgress = ({ done }: { readonly done: number }): void => (done === 2 ? stop.abort() : undefined);
    expect(await readIn(opened, { signal: stop.signal, onProgress })).toMatchObject({ added: 2, stopped: true });
    expect(await readIn(opened)).toMatchObject({ added: 2, known: 2, stopped: false });
  });

  it('hears within one file that it is to stop', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `${index}.txt`);
    const opened = await open(makeFolder(Object.fromEntries(names.map((name) => [name, 'About 40,000 troops.']))));
    const stop = new AbortController();
    let done = 0;
    // As a signal of the system is heard: from the event loop.
    setImmediate(() => stop.abort());
    await readIn(opened, { signal: stop.signal, onProgress: (progress) => (done = progress.done) });
    expect(done).toBeLessThan(3);
  });

  it('says that the folder holds no reports any more', async () => {
    const folder = makeFolder({ 'a.txt': two['a.txt'] });
    const opened = await open(folder);
    rmSync(join(folder, 'a.txt'));
    expect(await codeOf(() => readIn(opened))).toBe('service/no-reports');
  });

  it('keeps the reports of files that are gone', async () => {
    const folder = makeFolder(two);
    const opened = await open(folder);
    await readIn(opened);
    renameSync(join(folder, 'a.txt'), join(folder, 'a.docx'));
    expect(await readIn(opened)).toMatchObject({ added: 0, known: 1, passedOver: 1 });
    expect(await readingsOf(opened)).toHaveLength(2);
  });
});

describe('addReport', () => {
  const text = reportOf('2014-05-30', '40,000');

  it('adds a report once', async () => {
    const opened = await open(makeFolder({ 'a.txt': reportOf('2014-05-01', '1,000') }));
    const first = await addReport(opened, 'dropped.txt', bytesOf(text), {});
    const second = await addReport(opened, 'dropped.txt', bytesOf(text), {});
    expect([first, second]).toEqual([
      expect.objectContaining({ added: true }),
      expect.objectContaining({ added: false }),
    ]);
    expect(await readingsOf(opened)).toHaveLength(1);
    expect((await opened.ledger.captures()).map(({ entry }) => entry.file)).toEqual([
      expect.stringMatching(/^dropped\.txt [0-9a-f]{12}$/),
    ]);
  });

  it('takes what the user tells before what the text says', async () => {
    const opened = await open(makeFolder({ 'a.txt': text }));
    const added = await addReport(opened, 'x.txt', bytesOf(text), {
      publisher: 'Southern Post',
      publishedAt: '2014-05-29',
    });
    expect(added).toMatchObject({ reading: { report: { publisher: 'Southern Post', publishedAt: '2014-05-29' } } });
  });

  it.each<[string, string, string, Metadata, boolean]>([
    ['a report of the folder under another name', text, text, {}, false],
    ['with what its bytes tell, told once more', text, text, { publishedAt: '2014-05-30' }, false],
    ['other bytes that give the same report', text, `${text}\n`, {}, true],
    ['of another day', text, text, { publishedAt: '2014-05-29' }, true],
    ['of another address', text, text, { url: 'https://news.example/a' }, true],
    ['other words', text, text.replace('40,000', '30,000'), {}, true],
  ])('handed in again: %s', async (_, first, again, flags, kept) => {
    const opened = await open(makeFolder({ 'a.txt': first }));
    await readIn(opened);
    const before = await opened.ledger.length();
    const added = await addReport(opened, 'dropped.txt', bytesOf(again), flags);
    expect('code' in added).toBe(false);
    expect((await opened.ledger.length()) > before).toBe(kept);
  });

  it('takes a report up again that its file gives no more', async () => {
    const folder = makeFolder({ 'a.txt': text });
    const opened = await open(folder);
    await readIn(opened);
    writeFileSync(join(folder, 'a.txt'), reportOf('2014-05-31', '10,000'));
    await readIn(opened);
    expect(await addReport(opened, 'dropped.txt', bytesOf(text), {})).toMatchObject({ added: false });
    expect(await readingsOf(opened)).toHaveLength(2);
  });

  it('says what is wrong with bytes that are no report, and keeps them', async () => {
    const opened = await open(makeFolder({ 'a.txt': text }));
    expect(await addReport(opened, 'x.txt', new Uint8Array(), {})).toMatchObject({ code: 'reading/empty' });
    expect((await describeCase(opened)).files.map(({ file }) => file)).toEqual([expect.stringMatching(/^x\.txt /)]);
  });

  it('leaves the date unknown of a report that claims to come after today', async () => {
    const opened = await open(makeFolder({ 'a.txt': text }));
    const added = await addReport(opened, 'x.txt', bytesOf(reportOf('2014-07-03', '40,000')), {});
    expect(added).toMatchObject({ reading: { report: { publishedAt: null } } });
  });
});

it('dayOf is the day in UTC', () => {
  expect(dayOf(new Date('2014-05-30T23:30:00-05:00'))).toBe('2014-05-31');
});
