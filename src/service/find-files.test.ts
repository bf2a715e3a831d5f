import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../model/problem.ts';
import { findFiles, isFolder } from './find-files.ts';
import { makeFolder } from './folder-fixture.ts';
import { withoutRights } from './rights-fixture.ts';

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
  return 'none';
}

const filesIn = (names: readonly string[]): readonly string[] =>
  findFiles(makeFolder(Object.fromEntries(names.map((name) => [name, 'x'])))).files;

describe('findFiles', () => {
  it.each([
    [
      'every kind of report',
      ['a.txt', 'b.text', 'c.html', 'd.HTM', 'e.xhtml', 'f.md', 'g.pdf'],
      ['a.txt', 'b.text', 'c.html', 'd.HTM', 'e.xhtml', 'f.md', 'g.pdf'],
    ],
    ['folders below, sorted', ['z/b.txt', 'a/y/c.txt', 'b.txt'], ['a/y/c.txt', 'b.txt', 'z/b.txt']],
    ['no description', ['a.txt', 'a.txt.json', 'index.json', 'sub/index.json'], ['a.txt']],
    [
      'no words about the folder',
      ['a.txt', 'README.md', 'readme.txt', 'LICENSE.txt', 'licence.md', 'NOTICE.txt'],
      ['a.txt'],
    ],
    [
      'a report whose name begins like one of those',
      ['readme-first.txt', 'notice-of-strike.txt'],
      ['notice-of-strike.txt', 'readme-first.txt'],
    ],
    ['nothing hidden', ['a.txt', '.b.txt', '.git/c.txt', 'node_modules/d.txt'], ['a.txt']],
    [
      'names with spaces and other letters',
      ['Überall (2) – 40 %.txt', 'a b.html'],
      ['a b.html', 'Überall (2) – 40 %.txt'],
    ],
  ])('finds %s', (_what, names, wanted) => {
    expect(filesIn(names)).toEqual(wanted);
  });

  it('counts what it passes over: neither reports nor companions of them', () => {
    const found = findFiles(
      makeFolder({ 'a.txt': 'x', 'b.docx': 'x', 'c.jpg': 'x', 'case.muster': '', 'case.muster-wal': '' }),
    );
    expect(found).toEqual({ files: ['a.txt'], passedOver: 2, closed: [] });
  });

  it.each([
    ['nothing', {}],
    ['only other files', { 'a.docx': 'x', 'README.md': 'x' }],
  ])('says that there is no report where there is %s', (_what, files) => {
    expect(codeOf(() => findFiles(makeFolder(files)))).toBe('service/no-reports');
  });

  it('says that there is no such folder, or none that can be read', () => {
    const folder = makeFolder({ 'a.txt': 'x' });
    expect(codeOf(() => findFiles(join(folder, 'nowhere')))).toBe('service/no-folder');
    expect(codeOf(() => findFiles(join(folder, 'a.txt')))).toBe('service/no-folder');
  });

  it.skipIf(process.platform === 'win32')('goes on where a folder below cannot be read, and says so', async () => {
    const folder = makeFolder({ 'a.txt': 'x', 'shut/b.txt': 'x', 'open/c.txt': 'x' });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'shut'), 0o000);
    const { files, closed } = await withoutRights(() => findFiles(folder));
    chmodSync(join(folder, 'shut'), 0o755);
    expect(files).toEqual(['a.txt', 'open/c.txt']);
    expect(closed.map(({ file, problem }) => [file, problem.code])).toEqual([['shut', 'service/no-folder']]);
  });

  it.skipIf(process.platform === 'win32')(
    'follows links to files, and waits for no pipe and no circle of links',
    () => {
      const folder = makeFolder({ 'a.txt': 'x', 'below/b.txt': 'x' });
      symlinkSync(join(folder, 'a.txt'), join(folder, 'link.txt'));
      symlinkSync(folder, join(folder, 'below/circle'));
      execFileSync('sh', ['-c', 'mkfifo "$0"', join(folder, 'pipe.txt')]);
      expect(findFiles(folder)).toEqual({ files: ['a.txt', 'below/b.txt', 'link.txt'], passedOver: 2, closed: [] });
    },
  );
});

describe('isFolder', () => {
  it('tells folders from files, and says where there is neither', () => {
    const folder = makeFolder({ 'a.txt': 'x' });
    expect([isFolder(folder), isFolder(join(folder, 'a.txt'))]).toEqual([true, false]);
    expect(codeOf(() => isFolder(join(folder, 'b.txt')))).toBe('service/no-file');
  });
});
