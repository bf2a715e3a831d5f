import { describe, expect, it } from 'vitest';
import { type Day, parseDay } from '../model/day.ts';
import type { Metadata } from './metadata.ts';
import { type Captured, type ReadResult, readReport } from './read-report.ts';
import { sourceOffset } from './source-map.ts';

const today = parseDay('2014-06-30') as Day;
const body =
  'About 40,000 troops have left the border with Ukraine, the minister said on Wednesday.\r\n\r\nThey came back.\r\n';

async function read(text: string, more: Partial<Captured> = {}): Promise<ReadResult> {
  return readReport({ file: 'a.txt', bytes: new TextEncoder().encode(text), ...more }, today);
}

const header = 'Title: Troops leave\nPublisher: Northern Wire\nPublished: 2014-05-30\nURL: https://n.example/1\n\n';
const codes = ({ problems }: ReadResult): string[] => problems.map(({ code }) => code);

describe('a plain text', () => {
  it('with a header', async () => {
    const { report, problems } = await read(header + body);
    expect(problems).toEqual([]);
    expect(report).toEqual({
      id: expect.stringMatching(/^r[0-9a-f]{16}$/) as string,
      title: 'Troops leave',
      publisher: 'Northern Wire',
      url: 'https://n.example/1',
      publishedAt: '2014-05-30',
      publishedAtBasis: 'stated',
      language: 'en',
      text: body,
      textDigest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });

  it('without a header keeps every character', async () => {
    const { report, problems } = await read(`\ufeff${body}`);
    const message =
      'Cannot date a.txt: neither the text, its name nor a file beside it says when it was published; give --published YYYY-MM-DD';
    expect(problems).toEqual([{ code: 'reading/date-unknown', message, at: null }]);
    expect(report).toMatchObject({ title: null, publisher: null, url: null, publishedAt: null, text: body });
    expect(report).not.toHaveProperty('publishedAtBasis');
  });

  it('with a headline takes it as the title and leaves it in the text', async () => {
    const { report } = await read(`Troops leave border\n\n${body}`);
    expect(report).toMatchObject({ title: 'Troops leave border', text: `Troops leave border\n\n${body}` });
  });

  it('with a first line like a header leaves it in the text', async () => {
    const text = `Note: the minister said that 40,000 troops left.\n\n${body}`;
    expect((await read(text)).report?.text).toBe(text);
  });

  it('leads back to its source', async () => {
    const { report, runs } = await read(header + body);
    for (let offset = 0; offset < body.length; offset += 1) {
      expect((header + body).charAt(sourceOffset(runs, offset) ?? -1)).toBe(report?.text.charAt(offset));
    }
    expect(sourceOffset(runs, body.length)).toBeNull();
  });

  it('that holds a header only is no report', async () => {
    const message = 'Cannot read a.txt: it holds a header only; a report needs text below it';
    expect(await read(header)).toEqual({
      report: null,
      runs: [],
      problems: [{ code: 'reading/empty', message, at: null }],
    });
  });

  it('is one by its name, whatever it looks like', async () => {
    expect((await read(`<html><body>${body}`, { file: 'a.txt' })).report?.text).toBe(`<html><body>${body}`);
  });

  it('that cannot be decoded is no report', async () => {
    const result = await read('\x7fELF', { file: 'a.pdf' });
    expect(result.report).toBeNull();
    expect(codes(result)).toEqual(['reading/binary']);
  });
});

describe('a page', () => {
  const page = `<!doctype html><title>Troops leave</title><body><p>${body}</p>`;

  it.each(['a.html', 'a.HTM', 'a.xhtml', 'a', 'https://n.example/a?b'])('called %s is one', async (file) =>
    expect((await read(page, { file })).report).toMatchObject({
      title: 'Troops leave',
      text: body.replace(/\s+/g, ' ').trim(),
    }),
  );

  it('without an article is no report', async () => {
    const message = 'Cannot read a.html: the page holds no article; a page with text in its body is wanted';
    expect(await read('<html><title>A</title><body><nav>Home</nav></body></html>', { file: 'a.html' })).toEqual({
      report: null,
      runs: [],
      problems: [{ code: 'reading/no-article', message, at: null }],
    });
  });
});

describe('the date', () => {
  const dated = (publishedAt: string): Metadata => ({ publishedAt });
  const published = 'Published: 2014-05-02\n\n';

  it.each<[string, string, Partial<Captured>, string | null, string | undefined, string[]]>([
    ['the header', published, {}, '2014-05-02', 'stated', []],
    ['a first line that is only a date', '2 May 2014\n\n', {}, '2014-05-02', 'stated', []],
    ['the name', '', { file: '2014-05-04-a.txt' }, '2014-05-04', 'implied', []],
    ['the name in a folder', '', { file: '2014-01-01/wire_2014-05-04.txt' }, '2014-05-04', 'implied', []],
    ['the folder', '', { file: 'C:\\2014-05-04\\a.txt' }, '2014-05-04', 'implied', []],
    [
      'flags before all',
      published,
      { flags: dated('2014-05-01'), beside: dated('2014-05-03'), file: '2014-05-04.txt' },
      '2014-05-01',
      'stated',
      [],
    ],
    ['the page before what stands beside it', published, { beside: dated('2014-05-03') }, '2014-05-02', 'stated', []],
    [
      'what stands beside before the name',
      '',
      { beside: dated('2014-05-03'), file: '2014-05-04.txt' },
      '2014-05-03',
      'stated',
      [],
    ],
    ['a day ahead, further east', 'Date: 2014-07-01\n\n', {}, '2014-07-01', 'stated', []],
    ['nothing', '', {}, null, undefined, ['reading/date-unknown']],
    ['a name with a number like a date', '', { file: '12014-05-04-a.txt' }, null, undefined, ['reading/date-unknown']],
    ['a name with a day that is none', '', { file: '2014-02-31.txt' }, null, undefined, ['reading/date-unknown']],
    ['a bad date in the header', 'Date: soon\n\n', {}, null, undefined, ['reading/date-invalid']],
    [
      'a bad date in the header, and the name',
      'Date: soon\n\n',
      { file: '2014-05-04.txt' },
      '2014-05-04',
      'implied',
      ['reading/date-invalid'],
    ],
    ['a bad date in a flag', '', { flags: dated('2014-02-31') }, null, undefined, ['reading/date-invalid']],
    ['a date in the future', 'Date: 2014-07-02\n\n', {}, null, undefined, ['reading/date-in-future']],
    ['a name in the future', '', { file: '2099-01-01.txt' }, null, undefined, ['reading/date-in-future']],
  ])('comes from %s', async (_what, head, more, publishedAt, basis, found) => {
    const result = await read(head + body, more);
    expect(result.report?.publishedAt).toBe(publishedAt);
    expect(result.report?.publishedAtBasis).toBe(basis);
    expect(codes(result)).toEqual(found);
  });

  it.each([
    ['Date: soon\n\n', 'Cannot date a.txt: "soon" is no date; one such as 2014-05-30 is wanted'],
    [
      'Date: 2099-01-01\n\n',
      'Cannot date a.txt: 2099-01-01 is after today (2014-06-30); give the day of publication with --published',
    ],
  ])('%j is refused in one sentence', async (head, message) =>
    expect((await read(head + body)).problems.map((problem) => problem.message)).toEqual([message]),
  );
});

describe('the id', () => {
  const idOf = async (text: string, more: Partial<Captured> = {}): Promise<string | undefined> =>
    (await read(text, more)).report?.id;

  it('is the same for the same content, wherever it was told', async () => {
    const id = await idOf(header + body);
    expect(await idOf(header + body, { file: 'b.txt' })).toBe(id);
    expect(await idOf(header.replaceAll('\n', '\r\n') + body)).toBe(id);
    const beside = {
      title: 'Troops leave',
      publisher: 'Northern Wire',
      publishedAt: '2014-05-30',
      url: 'https://n.example/1',
    };
    expect(await idOf(body, { beside })).toBe(id);
  });

  it.each([
    ['publisher', header.replace('Northern', 'Southern') + body],
    ['title', header.replace('leave', 'stay') + body],
    ['address', header.replace('/1', '/2') + body],
    ['date', header.replace('-30', '-31') + body],
    ['text', `${header}${body} `],
    ['line ends', header + body.replaceAll('\r\n', '\n')],
  ])('is another for another %s', async (_what, text) => expect(await idOf(text)).not.toBe(await idOf(header + body)));
});
