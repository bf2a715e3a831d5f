import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Estimate } from '../model/estimate.ts';
import type { Found } from '../model/found.ts';
import type { Kept, ReviewEntry } from '../model/ledger-entry.ts';
import type { LogLine } from '../model/log.ts';
import type { Standing } from '../model/standing.ts';
import { readingsOf } from '../service/describe-case.ts';
import { makeFolder, reportOf } from '../service/folder-fixture.ts';
import { type Case, openCase } from '../service/open-case.ts';
import { readIn } from '../service/read-in.ts';
import { makeApp } from './make-app.ts';

const host = 'localhost:4914';
let opened: Case;
let claim = '';
let get: <Body>(path: string) => Promise<Body>;
let post: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Response>;

beforeEach(async () => {
  const folder = makeFolder({ 'a.txt': reportOf('2014-05-30', '40,000'), 'b.txt': reportOf('2014-06-10', '10,000') });
  opened = await openCase(folder, () => new Date('2014-07-01T12:00:00Z'), 'fast');
  onTestFinished(() => opened.ledger.close());
  await readIn(opened);
  claim = (await readingsOf(opened))[1]?.claims[0]?.id ?? '';
  const app = makeApp(opened, 'nowhere');
  get = async <Body>(path: string): Promise<Body> => {
    const response = await app.request(path, { headers: { host } });
    expect(response.status).toBe(200);
    return (await response.json()) as Body;
  };
  post = async (path, body, headers = {}) =>
    app.request(path, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { host, ...headers },
    });
});

const accepting = (): object => ({ claim, act: 'accept', who: 'Ann', why: null, expected: 0 });

describe('POST /api/reviews', () => {
  it('keeps a review, and the case stands by it', async () => {
    await get('/api/estimates');
    const response = await post('/api/reviews', { ...accepting(), act: 'reject' });
    expect(response.status).toBe(201);
    const kept = (await response.json()) as Kept<ReviewEntry>;
    expect(kept).toMatchObject({ position: 5, entry: { claim, verdict: { act: 'reject' }, who: 'Ann' } });
    const standing = await get<Standing>('/api/standing');
    expect(standing.claims).toMatchObject([{ claim, state: 'rejected', position: 5 }]);
    const [report = ''] = claim.split('.');
    expect(await get<Standing>(`/api/standing?report=${report}`)).toEqual(standing);
    expect((await get<Standing>('/api/standing?report=r0')).claims).toEqual([]);
    const [estimate] = await get<Estimate[]>('/api/estimates');
    expect(estimate?.contributions).toHaveLength(1);
  });

  it('shows both words where another was said since', async () => {
    await post('/api/reviews', accepting());
    const response = await post('/api/reviews', { ...accepting(), act: 'reject', who: 'Bo' });
    expect([response.status, response.headers.get('content-type')]).toEqual([409, 'application/problem+json']);
    expect(await response.json()).toMatchObject({
      code: 'http/stale',
      yours: { act: 'reject', who: 'Bo' },
      newer: [{ position: 5, who: 'Ann', words: expect.stringMatching(/^accept “/) }],
    });
    expect((await post('/api/reviews', { ...accepting(), act: 'reject', expected: 5 })).status).toBe(201);
  });

  it.each<[string, unknown, number, string]>([
    ['no JSON', '{', 400, 'http/not-json'],
    ['a list', [], 400, 'http/not-json'],
    ['null', 'null', 400, 'http/not-json'],
    ['a long word', { why: 'x'.repeat(70_000) }, 413, 'http/too-large'],
    ['nobody', { who: undefined }, 422, 'http/word-incomplete'],
    ['nobody by name', { who: '' }, 422, 'service/unsigned'],
    ['a reason that is none', { why: 7 }, 422, 'http/word-incomplete'],
    ['no position', { expected: undefined }, 422, 'http/word-incomplete'],
    ['half a position', { expected: 0.5 }, 422, 'http/word-incomplete'],
    ['no claim', { claim: undefined }, 422, 'http/word-incomplete'],
    ['another claim', { claim: 'r0000000000000000.1' }, 404, 'service/no-claim'],
    ['no act', { act: 'praise' }, 422, 'http/word-incomplete'],
    ['a correction of nothing', { act: 'correct' }, 422, 'http/word-incomplete'],
    [
      'a correction of another kind',
      { act: 'correct', field: 'status', value: 'planned', also: ['x'] },
      422,
      'http/word-incomplete',
    ],
    [
      'a correction of which one part cannot be',
      { act: 'correct', field: 'status', value: 'planned', also: { negated: 'x' } },
      422,
      'ledger/bad-correction',
    ],
    ['a correction that cannot be', { act: 'correct', field: 'negated', value: 'x' }, 422, 'ledger/bad-correction'],
  ])('refuses %s', async (_what, given, status, code) => {
    const body = typeof given === 'string' || Array.isArray(given) ? given : { ...accepting(), ...(given as object) };
    const response = await post('/api/reviews', body);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([status, code]);
    expect(await opened.ledger.length()).toBe(4);
  });
});

it('POST /api/grades grades a source', async () => {
  const family = (await get<Estimate[]>('/api/estimates'))[0]?.sources[0]?.family;
  const grading = { source: family, grade: 'E', who: 'Ann', why: 'its record', expected: 0 };
  expect((await post('/api/grades', grading)).status).toBe(201);
  expect((await get<Estimate[]>('/api/estimates'))[0]?.sources[0]?.grade).toBe('E');
  expect((await post('/api/grades', grading)).status).toBe(409);
  expect((await post('/api/grades', { ...grading, grade: 'Z' })).status).toBe(422);
  expect((await post('/api/grades', { ...grading, source: 7 })).status).toBe(422);
});

it('POST /api/undo takes a word back', async () => {
  await post('/api/reviews', accepting());
  const undoing = { position: 5, who: 'Ann', expected: 5 };
  expect((await post('/api/undo', undoing)).status).toBe(201);
  expect((await get<Standing>('/api/standing')).claims).toMatchObject([{ state: 'open', position: 6 }]);
  expect((await post('/api/undo', undoing)).status).toBe(409);
  expect((await post('/api/undo', { ...undoing, position: 1 })).status).toBe(404);
  expect((await post('/api/undo', { ...undoing, position: '5' })).status).toBe(422);
});

it('POST /api/exports keeps what left the case', async () => {
  const left = { format: 'figure-svg', of: 'a figure', digest: 'a'.repeat(64), size: 9, who: 'Ann', expected: 0 };
  expect((await post('/api/exports', left)).status).toBe(201);
  expect(await get<LogLine[]>('/api/log?kind=export')).toMatchObject([
    { who: 'Ann', words: `a figure as figure-svg, 9 bytes, ${'a'.repeat(64)}` },
  ]);
  for (const wrong of [{ digest: 'x' }, { of: 7 }, { size: '9' }, { format: 'A B' }, { who: '' }])
    expect((await post('/api/exports', { ...left, ...wrong })).status).toBe(422);
  expect(await get<LogLine[]>('/api/log?kind=export')).toHaveLength(1);
});

describe('GET /api/log', () => {
  it('lists what was done, and can be narrowed', async () => {
    await post('/api/reviews', accepting());
    expect(await get<LogLine[]>('/api/log')).toHaveLength(5);
    expect(await get<LogLine[]>('/api/log?kind=review&kind=reading')).toHaveLength(3);
    expect(await get<LogLine[]>(`/api/log?subject=${claim}`)).toMatchObject([{ kind: 'review', who: 'Ann' }]);
    expect(await get<LogLine[]>('/api/log?who=Ann&last=1')).toMatchObject([{ position: 5 }]);
    expect(await get<LogLine[]>('/api/log?who=Bo')).toEqual([]);
    expect(await get<LogLine[]>('/api/log?last=1')).toMatchObject([{ position: 5 }]);
    expect(await get<LogLine[]>('/api/log?until=2014-06-30')).toEqual([]);
    expect((await get<Standing>('/api/standing?until=2014-06-30')).claims).toEqual([]);
    expect((await get<Standing>('/api/standing?until=2014-07-01')).claims).toHaveLength(1);
  });

  it.each(['kind=letter', 'last=0', 'last=x', 'until=yesterday', 'until=2014-02-30'])('refuses %s', async (query) => {
    const app = makeApp(opened, 'nowhere');
    expect((await app.request(`/api/log?${query}`, { headers: { host } })).status).toBe(400);
  });
});

describe('GET /api/search', () => {
  it('finds claims, with how they stand, and reports', async () => {
    await post('/api/reviews', accepting());
    const found = await get<Found[]>('/api/search?words=10,000');
    expect(found).toMatchObject([{ kind: 'claim', claim: { id: claim }, state: 'accepted' }, { kind: 'report' }]);
    expect(await get<Found[]>('/api/search?words=troops&until=2014-06-01&limit=1')).toHaveLength(2);
    expect(await get<Found[]>('/api/search?source=Nobody')).toEqual([]);
    const narrowed = await get<Found[]>('/api/search?force=Russian&place=near&form=about');
    expect(narrowed.map(({ kind, language }) => `${kind} ${language}`)).toEqual(['claim en', 'claim en']);
    expect(await get<Found[]>('/api/search?force=Ukraine')).toEqual([]);
  });

  it.each(['from=x', 'until=2014-02-30', 'limit=0', 'limit=1.5', 'limit=9999', 'form=some'])(
    'refuses %s',
    async (query) => {
      const app = makeApp(opened, 'nowhere');
      expect((await app.request(`/api/search?words=x&${query}`, { headers: { host } })).status).toBe(400);
    },
  );
});

it('lets no other page say anything', async () => {
  for (const path of ['/api/reviews', '/api/grades', '/api/undo'])
    expect((await post(path, accepting(), { origin: 'http://evil.example' })).status).toBe(403);
  expect(await opened.ledger.length()).toBe(4);
});

it('sees what another program has said meanwhile', async () => {
  expect((await get<Estimate[]>('/api/estimates'))[0]?.contributions).toHaveLength(2);
  const other = await openCase(opened.folder ?? '', opened.now, 'fast');
  onTestFinished(() => other.ledger.close());
  const response = await makeApp(other, 'nowhere').request('/api/reviews', {
    method: 'POST',
    body: JSON.stringify({ ...accepting(), act: 'reject' }),
    headers: { host },
  });
  expect(response.status).toBe(201);
  expect((await get<Estimate[]>('/api/estimates'))[0]?.contributions).toHaveLength(1);
});
