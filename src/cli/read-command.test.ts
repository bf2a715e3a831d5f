import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../model/reading.ts';
import { makeFolder, reportOf } from '../service/folder-fixture.ts';
import { ended, runMuster, startMuster } from './muster-fixture.ts';

const a = reportOf('2014-05-30', '40,000');
const b = reportOf('2014-06-02', '30,000', 'Southern Post');
const files = { 'a.txt': a, 'b.txt': b, 'folder/c.txt': a, 'folder/below/d.txt': b };

/** Every line as the object that it is. */
const readingsIn = (stdout: string): Reading[] => {
  expect(stdout.endsWith('\n')).toBe(true);
  return stdout
    .slice(0, -1)
    .split('\n')
    .map((line) => JSON.parse(line) as Reading);
};
const publishersIn = (stdout: string): unknown[] => readingsIn(stdout).map(({ report }) => report.publisher);

describe.concurrent('muster read', () => {
  it('shows who says what, how many and since when, with the words marked', async () => {
    const { status, stdout, stderr } = await runMuster(['read', 'a.txt'], makeFolder(files));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Alliance counts troops\nNorthern Wire · 30 May 2014 · en\n/);
    expect(stdout).toContain('Anders Rasmussen (NATO) → Northern Wire');
    expect(stdout).toContain('about 40,000 people, remaining · Russian forces');
    expect(stdout).toContain('“⟦About 40,000⟧ Russian troops remain');
  });

  it('knows further actors from a file, and says which of its lines it cannot read', async () => {
    const { stdout, stderr } = await runMuster(
      ['read', 'x.txt', '--published', '2014-05-30', '--actors', 'actors.csv'],
      makeFolder({
        'x.txt': 'The soldiers have left the border and gone to the east, Jon Placeholder said on Friday.',
        'actors.csv': 'name,code,sector\nJon Placeholder,NATO,MIL\nnobody\n',
      }),
    );
    expect(stdout).toContain('Jon Placeholder (NATO)');
    expect(stderr).toMatch(/^muster: Cannot read the actor in line 3: .*\[extraction\/bad-actor\]\n$/);
  });

  it('says where a report holds no claim', async () => {
    const { status, stdout } = await runMuster(
      ['read', 'x.txt', '--published', '2014-05-30'],
      makeFolder({ 'x.txt': 'It rained in Brussels.' }),
    );
    expect(status).toBe(0);
    expect(stdout).toContain('No claim was found');
  });

  it('gives one JSON object per report and line', async () => {
    const { status, stdout, stderr } = await runMuster(['read', 'a.txt', 'b.txt', '--json'], makeFolder(files));
    expect([status, stderr]).toEqual([0, '']);
    expect(publishersIn(stdout)).toEqual(['Northern Wire', 'Southern Post']);
    const [reading] = readingsIn(stdout);
    expect(reading).toMatchObject({ format: 'muster.reading/1', engine: { name: 'muster' } });
    const span = reading?.claims[0]?.quantity?.span;
    expect(reading?.report.text.slice(span?.start, span?.end)).toBe('About 40,000');
  });

  it('reads folders and files beside each other', async () => {
    const { status, stdout } = await runMuster(['read', 'folder', 'a.txt', '--json'], makeFolder(files));
    expect(status).toBe(0);
    expect(publishersIn(stdout)).toEqual(['Southern Post', 'Northern Wire', 'Northern Wire']);
  });

  it('reads standard input', async () => {
    const { status, stdout } = await runMuster(['read', '-', '--json'], makeFolder(), { input: a });
    expect(status).toBe(0);
    expect(publishersIn(stdout)).toEqual(['Northern Wire']);
  });

  it('lets the options win over what the report says', async () => {
    const options = [
      '--publisher',
      'Eastern News',
      '--published',
      '2014-05-29',
      '--title',
      'Troops',
      '--url',
      'https://east.example/1',
    ];
    const { stdout } = await runMuster(['read', 'a.txt', '--json', ...options], makeFolder(files));
    expect(readingsIn(stdout)[0]?.report).toMatchObject({
      publisher: 'Eastern News',
      publishedAt: '2014-05-29',
      title: 'Troops',
      url: 'https://east.example/1',
    });
  });

  it('takes what a file beside the report tells', async () => {
    const described = {
      'x.txt': 'About 40,000 troops.',
      'index.json': JSON.stringify([{ file: 'x.txt', publisher: 'Northern Wire', publishedAt: '2014-05-30' }]),
    };
    const { stdout, stderr } = await runMuster(['read', 'x.txt', '--json'], makeFolder(described));
    expect(readingsIn(stdout)[0]?.report).toMatchObject({ publisher: 'Northern Wire', publishedAt: '2014-05-30' });
    expect(stderr).toBe('');
  });

  it('says that a file beside the report is broken', async () => {
    const { status, stderr } = await runMuster(['read', 'a.txt'], makeFolder({ ...files, 'a.txt.json': '{' }));
    expect(status).toBe(0);
    expect(stderr).toMatch(/^muster: Cannot read \S*a\.txt\.json: .* \[service\/description-broken\]\n$/);
  });

  it.each([
    ['a missing file', 'nowhere.txt', 'service/no-file'],
    ['an empty file', 'empty.txt', 'reading/empty'],
    ['a binary file', 'binary.txt', 'reading/binary'],
    ['a folder without reports', 'nothing', 'service/no-reports'],
    ['standard input without a word', '-', 'reading/empty'],
  ])('says what is wrong with %s, and reads the others', async (_what, name, code) => {
    const folder = makeFolder({ ...files, 'empty.txt': '', 'binary.txt': '\u0001'.repeat(400), 'nothing/x.docx': 'x' });
    for (const form of [[], ['--json']]) {
      const { status, stdout, stderr } = await runMuster(['read', 'a.txt', name, 'b.txt', ...form], folder);
      expect(status).toBe(1);
      expect(stderr).toMatch(new RegExp(`^muster: Cannot .* \\[${code}\\]\n$`));
      expect(stdout).toContain('Northern Wire');
      expect(stdout).toContain('Southern Post');
      if (form.length > 0) expect(readingsIn(stdout)).toHaveLength(2);
    }
  });

  it('ends quietly when its reader has had enough', async () => {
    const text = `${a}\n${'About 40,000 Russian troops remain near Ukraine’s border, Anders Rasmussen said. '.repeat(400)}`;
    const folder = makeFolder(Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}.txt`, text])));
    const child = startMuster(['read', '.', '--json'], folder);
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended(child)).toMatchObject({ status: 0, stderr: '' });
  });

  it('goes on when nobody listens to problems', async () => {
    const child = startMuster(['read', 'nowhere.txt', 'a.txt', '--json'], makeFolder(files));
    child.stderr.destroy();
    const { status, stdout } = await ended(child);
    expect(status).toBe(1);
    expect(publishersIn(stdout)).toEqual(['Northern Wire']);
  });

  it('stops soon after Ctrl+C', async () => {
    const text = 'About 40,000 Russian troops remain near Ukraine’s border, Anders Rasmussen said.\n\n'.repeat(40);
    const folder = makeFolder(Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${index}.txt`, text])));
    const child = startMuster(['read', '.', '--json'], folder);
    child.stdout.once('data', () => child.kill('SIGINT'));
    const { status, stdout } = await ended(child);
    expect(status).toBe(130);
    expect(readingsIn(stdout).length).toBeLessThan(400);
  });

  it.each([
    ['in a pipe', {}, false],
    ['with NO_COLOR', { NO_COLOR: '1' }, false],
    ['with FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
    ['with FORCE_COLOR', { FORCE_COLOR: '1' }, true],
  ])('is coloured or not: %s', async (_what, env, coloured) => {
    const { stdout, stderr } = await runMuster(['read', 'a.txt', 'nowhere.txt'], makeFolder(files), { env });
    expect(`${stdout}${stderr}`.includes('\x1b')).toBe(coloured);
  });

  it.skipIf(process.platform === 'win32')('reads a pipe that is named as a file', async () => {
    const folder = makeFolder();
    execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe')]);
    const running = runMuster(['read', 'pipe', '--json'], folder);
    createWriteStream(join(folder, 'pipe')).end(a);
    const { status, stdout } = await running;
    expect([status, publishersIn(stdout)]).toEqual([0, ['Northern Wire']]);
  });
});
