import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../model/reading.ts';
import { makeFolder } from '../service/folder-fixture.ts';
import { runMuster } from './muster-fixture.ts';
import { showTree } from './show-tree.ts';

const sentence = 'The 98th Guards Airborne Division left Ukraine.';

describe('muster explain', () => {
  it('draws a line for every word, with its names', async () => {
    const { status, stdout, stderr } = await runMuster(['explain', sentence, '--profile', 'fast'], makeFolder());
    expect([status, stderr]).toEqual([0, '']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => /[▸●] (\S+)/.exec(line)?.[1])).toEqual([...sentence.slice(0, -1).split(' '), '.']);
    expect(lines.filter((line) => line.includes('●'))).toHaveLength(1);
    expect(lines[1]).toMatch(/╮ UNIT$/);
    expect(lines[4]).toMatch(/╯$/);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  it('draws several sentences apart, from words or standard input', async () => {
    const [given, piped] = await Promise.all([
      runMuster(['explain', '--profile', 'fast', 'Troops', 'left.', 'NATO stayed.'], makeFolder()),
      runMuster(['explain', '--profile', 'fast', '-'], makeFolder(), { input: 'Troops left. NATO stayed.' }),
    ]);
    expect(given.stdout.split('\n\n')).toHaveLength(2);
    expect(piped.stdout).toBe(given.stdout);
  });

  it('gives JSON', async () => {
    const { stdout } = await runMuster(['explain', '--json', '--profile', 'fast', sentence], makeFolder());
    expect(JSON.parse(stdout)).toMatchObject({
      text: sentence,
      names: [{ first: 1, last: 4, kind: 'UNIT' }, { kind: 'LOC' }],
    });
  });

  it('says which rules made a claim, read once more from its case', async () => {
    const folder = makeFolder({ 'a.txt': 'Russia has about 40,000 troops near Ukraine, NATO said on Friday.' });
    await runMuster(['estimate', folder], folder);
    const read = await runMuster(['read', '--json', join(folder, 'a.txt')], folder);
    const { claims } = JSON.parse(read.stdout) as Reading;
    const claim = claims.find(({ kind }) => kind === 'quantity');
    const { status, stdout } = await runMuster(['explain', claim?.id ?? '', '--case', folder], folder);
    expect(status).toBe(0);
    for (const rule of claim?.why ?? []) expect(stdout).toContain(`\n  ${rule}`);
    expect(stdout).toMatch(/▸ 40,000\s+NUM/);
    const unknown = await runMuster(['explain', `${claim?.id.split('.')[0]}.999`, '--case', folder], folder);
    expect([unknown.status, unknown.stderr]).toEqual([
      1,
      expect.stringMatching(/holds no such claim.*\[cli\/no-claim\]/),
    ]);
  });

  it.each([
    ['nothing', [''], undefined],
    ['white space', ['  '], undefined],
    ['nothing on standard input', ['-'], ''],
  ])('refuses %s', async (_what, args, input) => {
    const { status, stdout, stderr } = await runMuster(
      ['explain', '--profile', 'fast', ...args],
      makeFolder(),
      input === undefined ? {} : { input },
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^muster: Cannot explain nothing: .* \[cli\/no-sentence\]\n$/);
  });

  it.each([
    ['in a pipe', {}, false],
    ['with FORCE_COLOR', { FORCE_COLOR: '1' }, true],
  ])('is coloured or not: %s', async (_what, env, coloured) => {
    const { stdout } = await runMuster(['explain', sentence, '--profile', 'fast'], makeFolder(), { env });
    expect(stdout.includes('\x1b')).toBe(coloured);
  });
});

describe('showTree', () => {
  const word = (form: string, head: number) => ({
    span: { start: 0, end: 0 },
    form,
    joined: false,
    lemma: form,
    upos: 'NOUN' as const,
    xpos: 'NN',
    feats: '',
    head,
    deprel: head === -1 ? 'root' : 'compound:prt',
  });
  const shown = (words: ReturnType<typeof word>[], width: number): string[] =>
    showTree({ span: { start: 0, end: 0 }, words, names: [], paragraph: 0 }, width, (_format, words_) => words_).split(
      '\n',
    );

  it('cuts long words so that lines fit', () => {
    const lines = shown([word('x'.repeat(90), -1), word('y'.repeat(90), 0)], 60);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
    expect(lines[0]).toContain('xxx…');
  });

  it('lets nothing through that changes the terminal', () => {
    expect(shown([word('\x1b[31mred\x07\u202e', -1)], 80).join('')).not.toMatch(/[\x1b\x07\u202e]/);
  });
});
