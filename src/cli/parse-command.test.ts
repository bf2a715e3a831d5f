import { describe, expect, it } from 'vitest';
import { readConllu } from '../language/conllu/read-conllu.ts';
import type { ParsedSentence } from '../model/parsed-sentence.ts';
import { makeFolder } from '../service/folder-fixture.ts';
import { ended, runMuster, startMuster } from './muster-fixture.ts';

const text = 'Title: Troops\n\nNATO doesn’t agree. Russian troops left Crimea.\n\nThe 1st Tank Army stayed.\n';
const page = `<html><head><title>Troops</title></head><body><article><h1>Troops</h1><p>${'Russian troops left Crimea, NATO said. '.repeat(12)}</p></article></body></html>`;
const fast = ['--profile', 'fast'];

/** What TokenRange says of every word of CoNLL-U, as it is printed in the text. */
const placesIn = (conllu: string, of: string): string[] =>
  readConllu(conllu).flatMap(({ words }) =>
    words.map(({ misc }) => {
      const [, start, end] = /TokenRange=(\d+):(\d+)/.exec(misc) ?? [];
      return of.slice(Number(start), Number(end));
    }),
  );

const jsonIn = (stdout: string): (ParsedSentence & { readonly file: string; readonly text: string })[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ParsedSentence & { file: string; text: string });

describe('muster parse', () => {
  it('prints CoNLL-U with the place of every word in the file’s text', async () => {
    const { status, stdout, stderr } = await runMuster(['parse', 'a.txt', ...fast], makeFolder({ 'a.txt': text }));
    expect([status, stderr]).toEqual([0, '']);
    const sentences = readConllu(stdout);
    const forms = sentences.flatMap(({ words }) => words.map(({ form }) => form));
    expect(placesIn(stdout, text)).toEqual(forms);
    expect(forms.join('')).toBe(text.replace(/\s/g, ''));
    expect(sentences[0]?.comments.slice(0, 3)).toEqual(['newdoc id = a.txt', 'newpar', 'sent_id = 1']);
    expect(stdout).toMatch(/\n\d-\d\tdoesn’t\t/);
    expect(stdout).toMatch(/\t1st\t.*Name=B-UNIT\|/);
  });

  it('numbers the sentences of several files on, and prints the same of standard input', async () => {
    const folder = makeFolder({ 'a.txt': 'One left.', 'b.txt': 'Two left.' });
    const { stdout } = await runMuster(['parse', 'a.txt', 'b.txt', ...fast], folder);
    expect(stdout.match(/# (newdoc|sent_id).*/g)).toEqual([
      '# newdoc id = a.txt',
      '# sent_id = 1',
      '# newdoc id = b.txt',
      '# sent_id = 2',
    ]);
    const piped = await runMuster(['parse', '-', ...fast], folder, { input: 'One left.' });
    expect(piped.stdout).toBe(stdout.split('# newdoc id = b.txt')[0]?.replace('a.txt', 'standard input'));
  });

  it('parses the article of a page', async () => {
    const folder = makeFolder({ 'a.html': page });
    const [{ stdout }, read] = await Promise.all([
      runMuster(['parse', 'a.html', '--json', ...fast], folder),
      runMuster(['read', 'a.html', '--json'], folder),
    ]);
    const { report } = JSON.parse(read.stdout) as { report: { text: string } };
    for (const { words } of jsonIn(stdout))
      for (const { span, form } of words) expect(report.text.slice(span.start, span.end)).toBe(form);
  });

  it('gives one JSON object per sentence and line', async () => {
    const { status, stdout } = await runMuster(['parse', 'a.txt', '--json', ...fast], makeFolder({ 'a.txt': text }));
    expect(status).toBe(0);
    const last = jsonIn(stdout).at(-1);
    expect(last).toMatchObject({ file: 'a.txt', text: 'The 1st Tank Army stayed.' });
    expect(last?.names).toEqual([{ first: 1, last: 3, kind: 'UNIT' }]);
  });

  it('keeps the words, multiword tokens, sentences and comments of CoNLL-U', async () => {
    const given = `# sent_id = x-1
# text = im not
1-2\tim\t_\t_\t_\t_\t_\t_\t_\t_
1\tI\t_\t_\t_\t_\t_\t_\t_\t_
2\tam\t_\t_\t_\t_\t_\t_\t_\t_
3\tnot\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No

# sent_id = x-2
1\tU. S.\t_\t_\t_\t_\t_\t_\t_\t_

`;
    const folder = makeFolder({ 'a.conllu': given });
    const { status, stdout } = await runMuster(['parse', 'a.conllu', '--pretokenised', ...fast], folder);
    expect(status).toBe(0);
    const shape = (conllu: string): unknown =>
      readConllu(conllu).map(({ comments, words, tokens }) => ({
        comments,
        words: words.map(({ form, joined }) => [form, joined]),
        tokens: tokens.map(({ first, last, form }) => [first, last, form]),
      }));
    expect(shape(stdout)).toEqual(shape(given));
    expect(placesIn(stdout, 'im notU. S.')).toEqual(['i', 'm', 'not', 'U. S.']);
  });

  it.each([
    ['a missing file', 'nowhere.txt', [], 'service/no-file'],
    ['an empty file', 'empty.txt', [], 'reading/empty'],
    ['a binary file', 'binary.txt', [], 'reading/binary'],
    ['CoNLL-U without --pretokenised', 'a.conllu', [], 'service/conllu-as-text'],
    ['a text with --pretokenised', 'b.txt', ['--pretokenised'], 'service/not-conllu'],
    ['comments alone with --pretokenised', 'comments.conllu', ['--pretokenised'], 'service/not-conllu'],
  ])('says what is wrong with %s', async (_what, name, options, code) => {
    const folder = makeFolder({
      'b.txt': 'Troops left.',
      'empty.txt': '',
      'binary.txt': '\u0001'.repeat(400),
      'comments.conllu': '# text = none\n',
      'a.conllu': '1\tGo\t_\t_\t_\t_\t_\t_\t_\t_\n\n',
    });
    const { status, stdout, stderr } = await runMuster(['parse', name, ...options, ...fast], folder);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(new RegExp(`^muster: Cannot .* \\[${code}\\]\n$`));
  });

  it.each([
    ['no letters', '1, 2; 3 — (5%) ***'],
    ['mixed scripts', 'Росія said 俄罗斯 has ٤٠ troops. שלום!'],
    ['null characters', `${'They left the border on Monday. '.repeat(9)}Null\0 ends.`],
    ['one long word', 'x'.repeat(200_000)],
  ])('parses %s', async (_what, input) => {
    const { status, stdout, stderr } = await runMuster(['parse', '-', ...fast], makeFolder(), { input });
    expect([status, stderr]).toEqual([0, '']);
    const seen = (words: string): string => words.replace(/[\s\0]/g, '');
    expect(seen(placesIn(stdout, input).join(''))).toBe(seen(input));
  });

  const long = 'They left the border on Monday.\n\n'.repeat(6000);

  it('ends quietly when its reader has had enough', async () => {
    const child = startMuster(['parse', 'a.txt', ...fast], makeFolder({ 'a.txt': long }));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended(child)).toMatchObject({ status: 0, stderr: '' });
  });

  it('leaves whole sentences behind on Ctrl+C', async () => {
    const child = startMuster(['parse', 'a.txt', ...fast], makeFolder({ 'a.txt': long }));
    child.stdout.once('data', () => child.kill('SIGINT'));
    const { status, stdout } = await ended(child);
    expect(status).toBe(130);
    expect(stdout.endsWith('\n\n')).toBe(true);
    const sentences = readConllu(stdout);
    expect(sentences.length).toBeLessThan(6000);
    expect(new Set(sentences.map(({ words }) => words.at(-1)?.form))).toEqual(new Set(['.']));
  });
});
