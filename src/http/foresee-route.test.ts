import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Estimate } from '../model/estimate.ts';
import type { Foresight } from '../model/foresight.ts';
import { readingsOf } from '../service/describe-case.ts';
import { makeFolder, reportOf } from '../service/folder-fixture.ts';
import { type Case, openCase } from '../service/open-case.ts';
import { readIn } from '../service/read-in.ts';
import { reviewClaim, undoEntry, type Word } from '../service/review-claim.ts';
import { makeApp } from './make-app.ts';

const host = 'localhost:4914';
let opened: Case;
let claims: readonly string[] = [];
let ask: (body: unknown, query?: string) => Promise<Response>;
let estimates: () => Promise<Estimate[]>;

beforeEach(async () => {
  const folder = makeFolder({ 'a.txt': reportOf('2014-05-30', '40,000'), 'b.txt': reportOf('2014-06-10', '10,000') });
  opened = await openCase(folder, () => new Date('2014-07-01T12:00:00Z'), 'fast');
  onTestFinished(() => opened.ledger.close());
  await readIn(opened);
  claims = (await readingsOf(opened)).flatMap((reading) => reading.claims).map(({ id }) => id);
  const app = makeApp(opened, 'nowhere');
  ask = async (body, query = '') =>
    app.request(`/api/foresee${query}`, { method: 'POST', body: JSON.stringify(body), headers: { host } });
  estimates = async () => (await app.request('/api/estimates', { headers: { host } })).json() as Promise<Estimate[]>;
});

const foreseen = async (body: unknown, query?: string): Promise<Foresight[]> => {
  const response = await ask(body, query);
  expect(response.status).toBe(200);
  return (await response.json()) as Foresight[];
};

describe('POST /api/foresee', () => {
  it('tells what a rejection would do, and keeps nothing', async () => {
    const [before] = await estimates();
    const [foresight, ...others] = await foreseen({ reject: [claims[1]] });
    expect(others).toEqual([]);
    expect(foresight?.before).toEqual(before?.headline);
    expect(foresight!.after!.median).toBeGreaterThan(1.5 * foresight!.before.median);
    expect(await estimates()).toEqual([before]);
  });

  it('tells what a correction and a grade would do', async () => {
    const [corrected] = await foreseen({ correct: [{ claim: claims[1], field: 'quantity.value', value: '30000' }] });
    expect(corrected!.after!.median).toBeGreaterThan(1.5 * corrected!.before.median);
    const [graded] = await foreseen({ grades: [{ source: 'NATO', grade: 'E' }] });
    expect(graded!.after!.q95 / graded!.after!.q05).toBeGreaterThan(graded!.before.q95 / graded!.before.q05);
  });

  it('tells that nothing would be left, and what was known on another day', async () => {
    expect(await foreseen({ without: ['NATO'] })).toMatchObject([{ after: null, settled: true }]);
    expect(await foreseen({ reject: [claims[1]] }, '?asOf=2014-06-01')).toEqual([]);
    expect(await foreseen({})).toEqual([]);
  });

  it('goes by what has been said since the estimate was made', async () => {
    const [both] = await estimates();
    const word: Word = { who: 'Ann', why: null, expected: null };
    await reviewClaim(opened, claims[0] ?? '', { act: 'accept' }, word);
    expect((await foreseen({ reject: [claims[1]] }))[0]?.before).toEqual(both?.headline);
    await reviewClaim(opened, claims[0] ?? '', { act: 'reject' }, word);
    const [foresight] = await foreseen({ correct: [{ claim: claims[1], field: 'quantity.value', value: '30000' }] });
    expect(foresight!.before.median).toBeLessThan(0.95 * both!.headline.median);
    expect(foresight!.after!.median).toBeGreaterThan(1.5 * foresight!.before.median);
    expect(await foreseen({ reject: [claims[1]] })).toMatchObject([{ after: null }]);
    await undoEntry(opened, await opened.ledger.length(), word);
    expect((await foreseen({ reject: [claims[1]] }))[0]?.before).toEqual(both?.headline);
  });

  it.each([
    ['no object', []],
    ['no list', { reject: 'r1' }],
    ['no claim in a correction', { correct: [{ field: 'value', value: '1' }] }],
    ['no such grade', { grades: [{ source: 'NATO', grade: 'G' }] }],
  ])('refuses %s', async (_what, body) => {
    const response = await ask(body);
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
      422,
      'http/supposition-invalid',
    ]);
  });

  it('refuses what is no day', async () => {
    expect((await ask({}, '?asOf=May')).status).toBe(400);
  });
});
