import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Answered } from '../model/asked-statement.ts';
import type { WatchState } from '../model/watch.ts';
import type { WatchReplay } from '../model/watch-replay.ts';
import type { WatchStanding } from '../model/watch-standing.ts';
import { makeFolder, reportOf } from '../service/folder-fixture.ts';
import { type Case, openCase } from '../service/open-case.ts';
import { readIn } from '../service/read-in.ts';
import { makeApp } from './make-app.ts';

const headers = { host: 'localhost:4914' };
const border = "RUS|near Ukraine's border|personnel";
let opened: Case;
let app: ReturnType<typeof makeApp>;

beforeEach(async () => {
  const folder = makeFolder({ 'a.txt': reportOf('2014-05-30', '40,000'), 'b.txt': reportOf('2014-06-10', '10,000') });
  opened = await openCase(folder, () => new Date('2014-07-01T12:00:00Z'), 'fast');
  onTestFinished(() => opened.ledger.close());
  await readIn(opened);
  app = makeApp(opened, 'nowhere');
});

const ask = async (...pairs: [string, string][]): Promise<Response> =>
  app.request(`/api/statements?${new URLSearchParams([...pairs]).toString()}`, { headers });
const get = async <Answer>(path: string): Promise<Answer> =>
  (await (await app.request(path, { headers })).json()) as Answer;
const post = async (body: unknown): Promise<Response> =>
  app.request('/api/watches', { method: 'POST', body: JSON.stringify(body), headers });
const code = async (response: Response): Promise<unknown> => [
  response.status,
  ((await response.json()) as { code: string }).code,
];

describe('GET /api/statements', () => {
  it('answers each, or says why it cannot', async () => {
    const answers = (await (
      await ask(
        ['series', border],
        ['ask', 'fewer than 20,000'],
        ['ask', 'more than 20000'],
        ['ask', 'fewer than 20000 on 2015-01-01'],
        ['ask', 'a lot'],
      )
    ).json()) as Answered[];
    expect(answers).toMatchObject([
      { ask: 'fewer than 20,000', asked: { kind: 'level', number: 20_000 } },
      { ask: 'more than 20,000' },
      { problem: { code: 'fusion/day-outside' } },
      { ask: 'a lot', asked: null, problem: { code: 'model/asked-unclear' } },
    ]);
    const [fewer, more] = answers.map((answer) => ('probability' in answer ? answer.probability : Number.NaN));
    expect(fewer).toBeGreaterThan(0.8);
    expect(fewer! + more!).toBeCloseTo(1, 9);
  });

  it('answers as of an earlier day', async () => {
    const then = await ask(['series', border], ['ask', 'fewer than 20000'], ['asOf', '2014-06-01']);
    const [answer] = (await then.json()) as { probability: number }[];
    expect(answer?.probability).toBeLessThan(0.2);
  });

  it('refuses what is no question', async () => {
    expect(await code(await ask(['series', border]))).toEqual([400, 'http/query-invalid']);
    expect(await code(await ask(['series', border], ['ask', 'x'.repeat(201)]))).toEqual([400, 'http/query-invalid']);
    expect(await code(await ask(['ask', 'fewer than 2000']))).toEqual([404, 'http/no-such-series']);
    expect(await code(await ask(['series', border], ['ask', 'x'], ['asOf', 'x']))).toEqual([400, 'http/day-invalid']);
  });
});

describe('POST /api/watches', () => {
  const watch = { name: 'few left', series: border, ask: 'fewer than 20000', who: 'Ann', why: null, expected: 0 };

  it('keeps a watch, which trips at once where it must', async () => {
    expect((await post(watch)).status).toBe(201);
    expect(await get<WatchStanding[]>('/api/watches')).toMatchObject([
      {
        name: 'few left',
        rule: { series: { force: 'RUS' }, trip: 0.8, clear: 0.6 },
        position: 5,
        warning: { position: 6, entry: { raised: true, day: '2014-06-10' } },
      },
    ]);
    expect(await get<WatchState[]>('/api/watches/states')).toMatchObject([{ name: 'few left', state: 'met' }]);
    expect(await get<WatchState[]>('/api/watches/states?asOf=2014-06-01')).toMatchObject([{ state: 'not-observed' }]);
  });

  it('refuses a word that came too late, and retires', async () => {
    await post(watch);
    expect(await code(await post({ ...watch, ask: 'being built up' }))).toEqual([409, 'http/stale']);
    expect((await post({ name: 'few left', retire: true, who: 'Bo', expected: 5 })).status).toBe(201);
    expect(await get<WatchStanding[]>('/api/watches')).toMatchObject([{ name: 'few left', rule: null, position: 7 }]);
    expect(await get<WatchState[]>('/api/watches/states')).toEqual([]);
    expect(await code(await post({ name: 'few left', retire: true, who: 'Bo', expected: 7 }))).toEqual([
      404,
      'service/no-watch',
    ]);
  });

  it.each<[string, object, number, string]>([
    ['no name', { name: undefined }, 422, 'http/word-incomplete'],
    ['an empty name', { name: ' ' }, 422, 'service/bad-watch'],
    ['no series', { series: undefined }, 422, 'http/word-incomplete'],
    ['another series', { series: 'RUS|Mars|personnel' }, 404, 'http/no-such-series'],
    ['nothing watched for', { ask: 'a lot' }, 422, 'model/asked-unclear'],
    ['thresholds that are none', { trip: '0.9' }, 422, 'http/word-incomplete'],
    ['thresholds the wrong way round', { clear: 0.9 }, 422, 'service/bad-watch'],
    ['nobody', { who: '' }, 422, 'service/unsigned'],
  ])('refuses %s', async (_what, given, status, problem) => {
    expect(await code(await post({ ...watch, ...given }))).toEqual([status, problem]);
    expect(await opened.ledger.length()).toBe(4);
  });

  it('refuses a day that is none', async () => {
    expect((await app.request('/api/watches/states?asOf=x', { headers })).status).toBe(400);
  });
});

describe('GET /api/warnings.atom', () => {
  it('tells what was raised, under ids that stay', async () => {
    const feed = async (): Promise<string> => {
      const response = await app.request('/api/warnings.atom', { headers });
      expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
      return response.text();
    };
    expect(await feed()).not.toContain('<entry>');
    await post({ name: 'few <left>', series: border, ask: 'fewer than 20000', who: 'Ann', why: null, expected: 0 });
    const told = await feed();
    expect(told).toContain('<title>Warning: few &lt;left&gt;</title>');
    expect(told).toContain('/series/RUS/near%20Ukraine');
    expect(told).toMatch(
      /fewer than 20,000; Russian forces · near Ukraine's border · personnel: .* as known on 10 June 2014/,
    );
    expect(await feed()).toBe(told);
    expect(new Set(told.match(/<id>.*<\/id>/g)).size).toBe(2);
  });
});

describe('GET /api/watches/replay', () => {
  it('tells how a watch would have gone, and refuses what nobody watches for', async () => {
    await post({ name: 'few left', series: border, ask: 'fewer than 20000', who: 'Ann', why: null, expected: 0 });
    let replay = await get<WatchReplay>('/api/watches/replay?name=few%20left');
    while (replay.replayed.length < replay.days.length)
      replay = await get<WatchReplay>('/api/watches/replay?name=few%20left');
    expect(replay).toMatchObject({
      watch: 'few left',
      days: ['2014-05-30', '2014-06-10'],
      replayed: [
        { day: '2014-05-30', state: 'not-observed', turn: null, claims: [] },
        { day: '2014-06-10', state: 'met', turn: 'tripped', problem: null },
      ],
    });
    expect(await code(await app.request('/api/watches/replay?name=nothing', { headers }))).toEqual([
      404,
      'service/no-watch',
    ]);
  });
});
