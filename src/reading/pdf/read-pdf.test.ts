import { describe, expect, it } from 'vitest';
import { type Day, parseDay } from '../../model/day.ts';
import { type Captured, readReport } from '../read-report.ts';
import { readText } from '../read-text.ts';
import { column, makePdf, pdfOf, streamOf } from './pdf-fixture.ts';

const today = parseDay('2014-06-30') as Day;
const said = 'About 40,000 troops have left the border, the minister said on Wednesday.';
const read = (bytes: Uint8Array, more: Partial<Captured> = {}) => readReport({ file: 'a.pdf', bytes, ...more }, today);

const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>';
const tree = (kids: string, count: number): string => `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`;
const catalog = '<< /Type /Catalog /Pages 2 0 R >>';
const picture = streamOf(
  '\xff',
  '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
);
const locked =
  '/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O (12345678901234567890123456789012) /U (abcdefghijklmnopqrstuvwxyzabcdef) >> /ID [(a) (a)]';

describe('a PDF', () => {
  it('is a report of its words', async () => {
    const { report, problems } = await read(makePdf([column(['30 May 2014', '', said])]));
    expect(problems).toEqual([]);
    expect(report).toMatchObject({
      text: `30 May 2014\n\n${said}`,
      publishedAt: '2014-05-30',
      publishedAtBasis: 'implied',
    });
  });

  it.each<[string, Partial<Captured>, string, string]>([
    ['the user', { flags: { publishedAt: '2014-06-03' } }, '2014-06-03', 'stated'],
    ['a file beside it', { beside: { publishedAt: '2014-06-02' } }, '2014-06-02', 'stated'],
    ['its name', { file: '2014-06-01-a.pdf' }, '2014-06-01', 'implied'],
    ['itself, where nothing else does', {}, '2014-05-31', 'assumed'],
  ])('is dated by %s', async (_what, more, publishedAt, publishedAtBasis) => {
    const { report } = await read(makePdf([column([said])], { info: '/CreationDate (D:20140531)' }), more);
    expect(report).toMatchObject({ publishedAt, publishedAtBasis });
  });

  it('without a date is asked for one', async () => {
    expect((await read(makePdf([column([said])]))).problems.map(({ code }) => code)).toEqual(['reading/date-unknown']);
  });

  it.each([
    ['any name', 'download', ''],
    ['its own and words before it', 'a.pdf', 'HTTP/1.1 200 OK\n\n'],
  ])('is known under %s', async (_what, file, before) => {
    const made = makePdf([column([said])]);
    const bytes = new Uint8Array([...new TextEncoder().encode(before), ...made]);
    expect(await readText({ file, bytes })).toMatchObject({ text: said });
  });

  it.each([
    ['locked', makePdf([column([said])], { trailer: locked }), 'encrypted'],
    ['cut off at its head', makePdf([column([said])]).slice(0, 12), 'broken'],
    ['of nothing', pdfOf([catalog, tree('', 0), '<< >>']), 'no-text'],
    ['whose pages hold themselves', pdfOf([catalog, tree('2 0 R 2 0 R', 2), '<< >>']), 'broken'],
    ['of ten thousand pages', pdfOf([catalog, tree('3 0 R '.repeat(10_000), 10_000), page, '<< >>']), 'too-long'],
    [
      'of pictures',
      pdfOf([catalog, tree('3 0 R', 1), page.replace('<< >>', '<< /XObject << /I 4 0 R >> >>'), picture, '<< >>']),
      'no-text',
    ],
  ])('%s is a problem', async (_what, bytes, failure) => {
    const { report, problems } = await read(bytes);
    expect(report).toBeNull();
    expect(problems).toMatchObject([
      { code: `reading/pdf-${failure}`, message: expect.stringMatching(/^Cannot read a\.pdf: /) as string },
    ]);
  });

  it('cut off anywhere gives its words or a problem', async () => {
    const made = makePdf([column([said])]);
    for (let end = 40; end < made.length; end += 97) {
      const { report, problems } = await read(made.slice(0, end));
      if (report === null) expect(problems[0]?.code).toMatch(/^reading\/pdf-/);
      else expect(report.text).toContain('40,000');
    }
  });

  it('runs no script', async () => {
    const script = '/OpenAction << /S /JavaScript /JS (globalThis.ran = true; app.alert\\(1\\)) >>';
    await read(makePdf([column([said])], { catalog: script }));
    expect(globalThis).not.toHaveProperty('ran');
  });
});
