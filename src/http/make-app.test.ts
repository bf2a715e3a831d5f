import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Added, Board, CaseOverview } from '../model/case.ts';
import type { Estimate } from '../model/estimate.ts';
import { ProblemError } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import type { SeriesRecord, SeriesSources } from '../model/series-sources.ts';
import { column, makePdf } from '../reading/pdf/pdf-fixture.ts';
import { addReport } from '../service/add-report.ts';
import { makeFolder, reportOf } from '../service/folder-fixture.ts';
import { largestReport } from '../service/limits.ts';
import { type Case, openCase } from '../service/open-case.ts';
import { readIn } from '../service/read-in.ts';
import { makeApp } from './make-app.ts';

const host = 'localhost:4914';
const report = reportOf('2014-06-10', '20,000', 'Southern Post');

type Asked = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

let opened: Case;
let ask: (path: string, asked?: Asked) => Promise<Response>;

async function setUp(): Promise<void> {
  const folder = makeFolder({
    'a.txt': reportOf('2014-05-02', '40,000'),
    'b.txt': reportOf('2014-05-30', '30,000'),
    'empty.txt': '',
  });
  // The folder of the workbench, with files beside and above it that nobody may get at.
  const outside = makeFolder({
    'package.json': 'SECRET',
    'secret.json': 'SECRET',
    'workbench-2/secret.json': 'SECRET',
    'workbench/index.html': '<title>Muster</title>',
    'workbench/icon.svg': '<svg/>',
    'workbench/assets/main.js': 'run()',
    'workbench/assets/main.css': 'p {}',
    'workbench/notes.pdf': 'SECRET',
  });
  opened = await openCase(folder, () => new Date('2014-07-01T12:00:00Z'));
  await readIn(opened);
  const app = makeApp(opened, join(outside, 'workbench'));
  ask = async (path, asked = {}) => app.request(path, { ...asked, headers: { host, ...asked.headers } });
}

beforeAll(setUp);
afterAll(() => opened.ledger.close());

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>> = {}): Asked => ({
  method: 'POST',
  body,
  headers,
});

async function expectProblem(response: Response, status: number, code: string): Promise<void> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const body = (await response.json()) as Readonly<Record<string, unknown>>;
  expect([response.status, body]).toEqual([status, expect.objectContaining({ status, code, title: code })]);
  expect(Object.keys(body).toSorted()).toEqual(['code', 'detail', 'status', 'title', 'type']);
  expect(body['detail']).not.toBe('');
}

async function jsonOf<Body>(response: Response, status = 200): Promise<Body> {
  expect([response.status, response.headers.get('content-type')]).toEqual([status, 'application/json']);
  return (await response.json()) as Body;
}

describe('GET /api/case', () => {
  it('gives the case as a whole', async () => {
    const overview = await jsonOf<CaseOverview>(await ask('/api/case'));
    expect(overview).toMatchObject({ name: opened.name, from: '2014-05-02', until: '2014-05-30', claims: 2 });
    expect(overview.reports).toHaveLength(2);
    expect(overview.files.map(({ file }) => file)).toEqual(['empty.txt']);
  });
});

describe('GET /api/board', () => {
  it('counts what the case holds', async () => {
    expect(await jsonOf<Board>(await ask('/api/board'))).toEqual({
      name: opened.name,
      reports: 2,
      claims: 2,
      problems: 0,
      failed: 1,
      from: '2014-05-02',
      until: '2014-05-30',
      saidUntil: '2014-05-30',
      open: 2,
      headlines: [],
      series: [],
    });
  });
});

describe('GET /api/estimates', () => {
  it('gives the estimates as they stood on a day', async () => {
    const [first] = await jsonOf<Estimate[]>(await ask('/api/estimates?asOf=2014-05-02'));
    expect(first).toMatchObject({ format: 'muster.series/1', asOf: '2014-05-02', key: { force: 'RUS' } });
    expect(first?.contributions).toHaveLength(1);
    expect(await jsonOf(await ask('/api/estimates?asOf=2014-05-01'))).toEqual([]);
  });

  it('takes the last day of publication where no day is asked for', async () => {
    const [last] = await jsonOf<Estimate[]>(await ask('/api/estimates'));
    expect(last).toMatchObject({ asOf: '2014-05-30' });
    expect(last?.contributions).toHaveLength(2);
  });

  it('gives one series alone, where there is one', async () => {
    const [first] = await jsonOf<Estimate[]>(await ask('/api/estimates'));
    const { force, area, scope } = first?.key ?? {};
    const address = encodeURIComponent([force, area, scope].join('|'));
    expect(await jsonOf(await ask(`/api/estimates?series=${address}`))).toEqual([first]);
    const [then] = await jsonOf<Estimate[]>(await ask(`/api/estimates?series=${address}&asOf=2014-05-03`));
    expect(then).toMatchObject({ asOf: '2014-05-03', key: first?.key });
    expect(await jsonOf(await ask('/api/estimates?series=RUS%7Cthe%20Moon%7Cpersonnel'))).toEqual([]);
  });

  it('gives them in outline', async () => {
    const [whole] = await jsonOf<Estimate[]>(await ask('/api/estimates'));
    expect(await jsonOf(await ask('/api/estimates/outline'))).toMatchObject([
      {
        format: 'muster.series-outline/1',
        headline: whole?.headline,
        claims: whole?.contributions.map(({ claim }) => claim),
      },
    ]);
    await expectProblem(await ask('/api/estimates/outline?asOf=x'), 400, 'http/day-invalid');
  });

  it('gives what sources say, all or one, without the days', async () => {
    const [whole] = await jsonOf<Estimate[]>(await ask('/api/estimates'));
    const [all] = await jsonOf<SeriesSources[]>(await ask('/api/estimates/sources'));
    expect(all).toMatchObject({ format: 'muster.series-sources/1', key: whole?.key, sources: whole?.sources });
    expect(all?.contributions.map(({ claim }) => claim)).toEqual(whole?.contributions.map(({ claim }) => claim));
    expect(all).not.toHaveProperty('days');
    const family = whole?.contributions[0]?.family ?? '';
    const [record] = await jsonOf<SeriesRecord[]>(await ask(`/api/estimates/sources?family=${family}`));
    const own = whole?.contributions.filter((claim) => claim.family === family);
    expect(record?.contributions.map(({ claim }) => claim)).toEqual(own?.map(({ claim }) => claim));
    expect(record).toMatchObject({ format: 'muster.series-record/1', sources: whole?.sources });
    const [none] = await jsonOf<SeriesRecord[]>(await ask('/api/estimates/sources?family=Nobody'));
    expect([none?.contributions, none?.origins]).toEqual([[], []]);
  });

  it.each(['', 'yesterday', '30.5.2014', '2014-02-31', '2014-5-3', '0000-00-00', '2014-05-30x'])(
    'refuses "%s" as a day',
    async (day) => {
      await expectProblem(await ask(`/api/estimates?asOf=${encodeURIComponent(day)}`), 400, 'http/day-invalid');
    },
  );

  it.each(['0001-01-01', '2034-12-31'])('answers for %s', async (day) => {
    expect((await ask(`/api/estimates?asOf=${day}`)).status).toBe(200);
  });
});

describe('GET /api/reports/:id/original', () => {
  it('answers what the report was read from, as text alone', async () => {
    const { reports } = await jsonOf<CaseOverview>(await ask('/api/case'));
    const response = await ask(`/api/reports/${reports[0]?.id}/original`);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe(reportOf('2014-05-02', '40,000'));
  });

  it('says where there is none, and keeps others out', async () => {
    await expectProblem(await ask('/api/reports/r0000000000000000/original'), 404, 'http/no-such-report');
    expect((await ask('/api/reports/r0000000000000000/original', { headers: { host: 'evil.example' } })).status).toBe(
      403,
    );
  });
});

describe('GET /api/reports/:id', () => {
  it('gives the reading of a report', async () => {
    const { reports } = await jsonOf<CaseOverview>(await ask('/api/case'));
    for (const { id, publishedAt } of reports) {
      const reading = await jsonOf<Reading>(await ask(`/api/reports/${id}`));
      expect(reading).toMatchObject({ format: 'muster.reading/1', report: { id, publishedAt } });
    }
  });

  it.each(['r0000000000000000', 'R', '%', '..%2f..%2fpackage.json', "'%20OR%20'1'='1", 'ü🪖'])(
    'knows no report %s',
    async (id) => {
      await expectProblem(await ask(`/api/reports/${id}`), 404, 'http/no-such-report');
    },
  );
});

describe('POST /api/readings', () => {
  it('reads a report without keeping anything', async () => {
    const before = [await opened.ledger.captures(), await opened.ledger.readings()];
    const reading = await jsonOf<Reading>(await ask('/api/readings?name=x.txt', post(report)));
    expect(reading).toMatchObject({ report: { publisher: 'Southern Post', publishedAt: '2014-06-10' } });
    expect(reading.claims).toHaveLength(1);
    expect([await opened.ledger.captures(), await opened.ledger.readings()]).toEqual(before);
  });

  it('takes the publisher and the day from the query before those of the text', async () => {
    const query = 'published=2014-06-09&publisher=Eastern%20News';
    const reading = await jsonOf<Reading>(await ask(`/api/readings?${query}`, post(report)));
    expect(reading.report).toMatchObject({ publisher: 'Eastern News', publishedAt: '2014-06-09' });
  });

  it('reads a page for what it is', async () => {
    const page = `<!doctype html><html><head><title>Troops</title></head><body><article><p>${'About 40,000 Russian troops remain near Ukraine’s border, Anders Rasmussen said. '.repeat(8)}</p></article></body></html>`;
    const reading = await jsonOf<Reading>(await ask('/api/readings', post(page)));
    expect(reading.report.text).not.toContain('<p>');
    expect(reading.claims.length).toBeGreaterThan(0);
  });

  it('makes a sound reading of what is hostile', async () => {
    const reading = await jsonOf<Reading>(
      await ask(
        '/api/readings?name=x.txt',
        post(
          '<script>alert(1)</script> About 40,000 Russian troops\u0000 remain near Ukraine’s border, the alliance said on Friday in Brussels.',
        ),
      ),
    );
    expect(reading.report.text).toContain('<script>');
  });
});

describe('POST /api/reports', () => {
  // The other tests want the case as it was.
  afterEach(async () => {
    await opened.ledger.close();
    await setUp();
  });

  it('keeps a report once, and knows it from then on', async () => {
    await ask('/api/estimates?asOf=2014-06-10');
    const first = await jsonOf<{ reading: Reading; added: boolean }>(
      await ask('/api/reports?name=x.txt', post(report)),
      201,
    );
    const second = await jsonOf<{ reading: Reading; added: boolean }>(
      await ask('/api/reports?name=x.txt', post(report)),
    );
    expect([first.added, second.added, second.reading]).toEqual([true, false, first.reading]);
    expect(await opened.ledger.readings()).toHaveLength(3);
    expect(await jsonOf(await ask(`/api/reports/${first.reading.report.id}`))).toEqual(first.reading);
    expect((await jsonOf<CaseOverview>(await ask('/api/case'))).until).toBe('2014-06-10');
    const [estimate] = await jsonOf<Estimate[]>(await ask('/api/estimates?asOf=2014-06-10'));
    expect(estimate?.contributions).toHaveLength(3);
  });
});

describe.each(['/api/readings', '/api/reports'])('POST %s refuses', (path) => {
  const shape: readonly (readonly [string, string | Uint8Array<ArrayBuffer>, string])[] = [
    ['nothing', '', 'reading/empty'],
    ['white space', ' \n\t', 'reading/empty'],
    ['no whole PDF', '%PDF-1.7', 'reading/pdf-broken'],
    ['bytes that are no text', new Uint8Array(400).fill(1), 'reading/binary'],
    ['a page without an article', '<!doctype html><html><body></body></html>', 'reading/no-article'],
  ];
  it.each(shape)('%s', async (_what, body, code) => {
    await expectProblem(await ask(path, post(body)), 422, code);
    expect(await opened.ledger.readings()).toHaveLength(2);
  });

  it('a day that is none', async () => {
    await expectProblem(await ask(`${path}?published=2014-13-01`, post(report)), 400, 'http/day-invalid');
  });

  it('a report that is said to be too large, before it comes', async () => {
    const declared = post('x', { 'content-length': String(largestReport + 1) });
    await expectProblem(await ask(path, declared), 413, 'http/too-large');
  });

  it('a report that turns out to be too large', async () => {
    await expectProblem(await ask(path, post(new Uint8Array(largestReport + 1).fill(65))), 413, 'http/too-large');
  });
});

it('says which problems the machine has', async () => {
  const full: Case = {
    ...opened,
    ledger: {
      ...opened.ledger,
      append: () => Promise.reject(new ProblemError('ledger/disk-full', 'Cannot use the case: the disk is full')),
    },
  };
  const app = makeApp(full, 'nowhere');
  const response = await app.request('/api/reports', { ...post(report), headers: { host } });
  await expectProblem(response, 507, 'ledger/disk-full');
});

describe('other paths', () => {
  it.each(['/api', '/api/', '/api/nothing', '/api/reports', '/api/case/more', '/api/%', '/api/..%2f'])(
    'there is nothing at %s',
    async (path) => {
      await expectProblem(await ask(path), 404, 'http/no-such-path');
    },
  );

  it.each(['PUT', 'DELETE', 'PATCH'])('%s is not known to the interface', async (method) => {
    await expectProblem(await ask('/api/case', { method }), 404, 'http/no-such-path');
  });

  it.each([
    ['/', 'text/html; charset=utf-8', '<title>Muster</title>', 'no-cache'],
    ['/index.html', 'text/html; charset=utf-8', '<title>Muster</title>', 'no-cache'],
    ['/reports/r1', 'text/html; charset=utf-8', '<title>Muster</title>', 'no-cache'],
    ['/reports/r1?asOf=2014-05-30', 'text/html; charset=utf-8', '<title>Muster</title>', 'no-cache'],
    ['/no-such-file.js', 'text/html; charset=utf-8', '<title>Muster</title>', 'no-cache'],
    ['/notes.pdf', 'text/html; charset=utf-8', '<title>Muster</title>', 'no-cache'],
    ['/icon.svg', 'image/svg+xml', '<svg/>', 'no-cache'],
    ['/assets/main.js', 'text/javascript; charset=utf-8', 'run()', 'public, max-age=31536000, immutable'],
    ['/assets/main.css', 'text/css; charset=utf-8', 'p {}', 'public, max-age=31536000, immutable'],
  ])('%s is of the workbench', async (path, type, body, lasting) => {
    const response = await ask(path);
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([200, type, body]);
    expect(response.headers.get('cache-control')).toBe(lasting);
  });

  it('a missing part of the workbench is missing', async () => {
    await expectProblem(await ask('/assets/old.js'), 404, 'http/no-such-path');
  });

  it.each([
    '/../package.json',
    '/..%2fpackage.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/package.json',
    '/%2e%2e%2fsecret.json',
    '/assets/..%2f..%2fsecret.json',
    '/assets/%2e%2e/%2e%2e/secret.json',
    '/..%2fworkbench-2/secret.json',
    '/..%5csecret.json',
    '/%252e%252e%252fsecret.json',
    '//secret.json',
    '/%00secret.json',
    '/..%2fsecret.json%00.js',
    `/${'..%2f'.repeat(40)}etc/passwd`,
  ])('%s leads to nothing outside the workbench', async (path) => {
    const response = await ask(path);
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toMatch(/SECRET|root:/);
  });

  it.each(['/%', '/%zz', '/assets/%', '/%c0%ae%c0%ae/secret.json', '/%ff.js'])('%s is no path', async (path) => {
    await expectProblem(await ask(path), 400, 'http/path-malformed');
  });

  it('says where the workbench has not been built', async () => {
    const response = await makeApp(opened, join(opened.folder ?? '', 'nowhere')).request('/', { headers: { host } });
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
  });
});

describe('the guard', () => {
  it.each(['localhost', 'localhost:4914', '127.0.0.1', '127.0.0.1:80', '[::1]:4914'])('lets in %s', async (name) => {
    expect((await ask('/api/case', { headers: { host: name } })).status).toBe(200);
  });

  it.each([
    '',
    'evil.example',
    'evil.example:4914',
    'localhost.evil.example',
    'localhost:4914.evil.example',
    '127.0.0.1.evil.example',
    '192.168.0.7',
    'evil.example#localhost',
  ])('keeps out "%s"', async (name) => {
    for (const path of ['/', '/api/case', '/assets/main.js'])
      expect((await ask(path, { headers: { host: name } })).status).toBe(403);
    expect((await ask('/api/reports', post(report, { host: name }))).status).toBe(403);
    expect(await opened.ledger.readings()).toHaveLength(2);
  });

  it.each(['http://evil.example', 'https://localhost:4914', 'http://localhost:5173', 'http://localhost', 'null', ''])(
    'lets no page of "%s" hand anything in',
    async (origin) => {
      for (const path of ['/api/reports', '/api/readings'])
        expect((await ask(path, post(report, { origin }))).status).toBe(403);
      expect(await opened.ledger.readings()).toHaveLength(2);
    },
  );

  it('lets the workbench hand in reports, and programs that are no browser', async () => {
    expect((await ask('/api/readings', post(report, { origin: `http://${host}` }))).status).toBe(200);
    expect((await ask('/api/readings', post(report))).status).toBe(200);
  });

  it.each(['/', '/api/case', '/api/nothing', '/api/estimates?asOf=x', '/assets/main.js', '/%'])(
    'tells the browser on %s to load and to send nothing elsewhere',
    async (path) => {
      const { headers } = await ask(path);
      const policy = headers.get('content-security-policy') ?? '';
      for (const rule of [
        "default-src 'self'",
        "script-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "frame-ancestors 'none'",
      ])
        expect(policy.split('; ')).toContain(rule);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});

describe('a report from a PDF', () => {
  const pdf = makePdf([
    column(['About 12,000 Russian troops are in Crimea, NATO said on Monday.']),
    column(['It counted 800 tanks.']),
  ]);
  const add = async (): Promise<string> => {
    const body = pdf.slice();
    const added = await ask('/api/reports?name=statement.pdf&published=2014-05-02', { method: 'POST', body });
    const { reading } = await jsonOf<Added>(added, added.status);
    expect(reading.claims.map(({ quantity }) => quantity?.value)).toContain(12_000);
    return reading.report.id;
  };

  it('has the PDF as it came, and the places where its pages begin', async () => {
    const id = await add();
    const original = await ask(`/api/reports/${id}/original`);
    expect(original.headers.get('content-type')).toBe('application/pdf');
    expect(original.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(new Uint8Array(await original.arrayBuffer())).toEqual(pdf);
    expect(await jsonOf(await ask(`/api/reports/${id}/pages`))).toEqual([0, 65]);
    await expectProblem(await ask(`/api/reports/${id}/page`), 404, 'service/no-page');
  });

  it('is told from others', async () => {
    const { reports } = await jsonOf<CaseOverview>(await ask('/api/case'));
    const text = reports.find(({ title }) => title === 'Alliance counts troops');
    await expectProblem(await ask(`/api/reports/${text?.id}/pages`), 404, 'service/no-page');
    await expectProblem(await ask('/api/reports/r0000000000000000/pages'), 404, 'http/no-such-report');
  });
});

describe('GET /api/reports/:id/page', () => {
  it('draws a page that can do nothing, in a frame that allows nothing', async () => {
    const page =
      '<!doctype html><title>T</title><script>run()</script><p>About 12,000 Russian troops are in Crimea, NATO said.</p>';
    const added = await addReport(opened, 'page.html', new TextEncoder().encode(page), {});
    const response = await ask(`/api/reports/${'reading' in added ? added.reading.report.id : ''}/page`);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*sandbox$/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const text = await response.text();
    expect(text).toContain('12,000');
    expect(text).not.toContain('script');
  });

  it('says where there is none', async () => {
    const { reports } = await jsonOf<CaseOverview>(await ask('/api/case'));
    await expectProblem(await ask(`/api/reports/${reports[0]?.id}/page`), 404, 'service/no-page');
    await expectProblem(await ask('/api/reports/r0000000000000000/page'), 404, 'http/no-such-report');
  });
});
