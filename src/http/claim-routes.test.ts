import { beforeAll, describe, expect, it } from 'vitest';
import type { Timeline, ToldClaims, ToldPlaces } from '../model/told-claim.ts';
import { makeFolder, reportOf } from '../service/folder-fixture.ts';
import { type Case, openCase } from '../service/open-case.ts';
import { readIn } from '../service/read-in.ts';
import { reviewClaim } from '../service/review-claim.ts';
import { makeApp } from './make-app.ts';

const host = 'localhost:4914';
let opened: Case;
let ask: (path: string) => Promise<Response>;
const get = async <Body>(path: string): Promise<Body> => (await ask(path)).json() as Promise<Body>;

const late = `Title: What stood there in spring
Publisher: Southern Post
Published: 2014-07-14
Language: en

About 9,000 Russian troops were in Crimea on 20 June 2014, a NATO officer said.
`;

beforeAll(async () => {
  const folder = makeFolder({
    'a.txt': reportOf('2014-05-30', '40,000'),
    'b.txt': reportOf('2014-06-10', '10,000'),
    'c.txt': late,
  });
  opened = await openCase(folder, () => new Date('2014-08-01T12:00:00Z'), 'fast');
  await readIn(opened);
  const app = makeApp(opened, 'nowhere');
  ask = async (path) => app.request(path, { headers: { host } });
  return () => opened.ledger.close();
});

describe('GET /api/claims', () => {
  it('lists claims by the day on which they were said, and by the day that they are true of', async () => {
    const said = await get<ToldClaims>('/api/claims');
    expect(said.claims.map(({ saidAt, asOf }) => [saidAt?.from, asOf?.from])).toEqual([
      ['2014-05-30', '2014-05-30'],
      ['2014-06-10', '2014-06-10'],
      ['2014-07-14', '2014-06-20'],
    ]);
    const held = await get<ToldClaims>('/api/claims?clock=true&from=2014-06-01&until=2014-06-30&limit=1&offset=1');
    expect([held.total, held.claims.map(({ asOf }) => asOf?.from)]).toEqual([2, ['2014-06-20']]);
    expect((await get<ToldClaims>('/api/claims?from=2014-06-01&until=2014-06-30')).total).toBe(1);
  });

  it('knows nothing that was published later, and narrows to a kind and a place', async () => {
    expect((await get<ToldClaims>('/api/claims?asOf=2014-06-10')).total).toBe(2);
    expect((await get<ToldClaims>('/api/claims?place=Crimea')).total).toBe(1);
    expect((await get<ToldClaims>('/api/claims?kind=demand')).total).toBe(0);
  });

  it.each([
    ['clock=noon', 'http/query-invalid'],
    ['kind=rumour', 'http/query-invalid'],
    ['from=soon', 'http/day-invalid'],
    ['until=2014-02-30', 'http/day-invalid'],
    ['asOf=now', 'http/day-invalid'],
    ['limit=0', 'http/query-invalid'],
    ['limit=1001', 'http/query-invalid'],
    ['offset=-1', 'http/query-invalid'],
  ])('refuses %s', async (query, code) => {
    const response = await ask(`/api/claims?${query}`);
    expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ code })]);
  });
});

it('counts claims by both clocks and by place, and leaves out those that were rejected', async () => {
  const timeline = await get<Timeline>('/api/timeline');
  expect(timeline.cells.map(({ said, from, count }) => [said, from, count])).toEqual([
    ['2014-05-30', '2014-05-30', 1],
    ['2014-06-10', '2014-06-10', 1],
    ['2014-07-14', '2014-06-20', 1],
  ]);
  const { places } = await get<ToldPlaces>('/api/places');
  expect(places.map(({ name, claims }) => [name, claims])).toEqual([
    ["near Ukraine's border", { quantity: 2 }],
    ['Crimea', { quantity: 1 }],
  ]);
  expect(places[0]?.strength?.quantity?.value).toBe(10_000);
  const [first] = (await get<ToldClaims>('/api/claims')).claims;
  await reviewClaim(opened, first?.id ?? '', { act: 'reject' }, { who: 'Ann', why: null, expected: 0 });
  expect((await get<Timeline>('/api/timeline')).cells).toHaveLength(2);
  expect((await get<ToldPlaces>('/api/places')).places[0]?.claims).toEqual({ quantity: 1 });
  expect((await get<ToldClaims>('/api/claims')).claims[0]?.state).toBe('rejected');
});
