import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Day } from '../model/day.ts';
import type { Kept } from '../model/ledger-entry.ts';
import { parseAsked } from '../model/parse-asked.ts';
import type { WatchRule } from '../model/watch.ts';
import type { ReplayedDay } from '../model/watch-replay.ts';
import { addReport } from './add-report.ts';
import { readingsOf } from './describe-case.ts';
import { makeFolder, reportOf } from './folder-fixture.ts';
import { keepWatch, retireWatch, tripped, watchesOf } from './keep-watch.ts';
import { logOf } from './log-of.ts';
import { type Case, openCase } from './open-case.ts';
import { readIn } from './read-in.ts';
import { replayDays, replayWatch } from './replay-watch.ts';
import { reviewClaim, undoEntry, type Word } from './review-claim.ts';
import { standingOf } from './standing-of.ts';
import { viewCase } from './view-case.ts';

const last = '2014-06-10' as Day;
const ann: Word = { who: 'Ann', why: 'for the desk', expected: null };
let opened: Case;

/** A watch on the case's one series. */
async function ruleOf(ask: string, thresholds = { trip: 0.8, clear: 0.6 }): Promise<WatchRule> {
  const [estimate] = await viewCase(opened).estimatesOn(last);
  const asked = parseAsked(ask);
  if (estimate === undefined || 'code' in asked) throw new Error('Cannot watch: no series, or nothing to watch for');
  return { series: estimate.key, asked, ...thresholds };
}

const keep = async (ask: string, name = 'few left'): Promise<Kept> =>
  (await keepWatch(opened, name, await ruleOf(ask), ann)) as Kept;
const warnings = async () => (await opened.ledger.entries({ kinds: ['warning'] })).map(({ entry }) => entry);
const look = (day = last) => viewCase(opened).watchesOn(day);

beforeEach(async () => {
  const folder = makeFolder({ 'a.txt': reportOf('2014-05-30', '40,000'), 'b.txt': reportOf(last, '10,000') });
  opened = await openCase(folder, () => new Date('2014-07-01T12:00:00Z'), 'fast');
  onTestFinished(() => opened.ledger.close());
  await readIn(opened);
});

describe('a watch', () => {
  it('trips once where what is watched for is so, with the claim that made it so', async () => {
    await keep('fewer than 20000');
    expect(await look()).toMatchObject([{ name: 'few left', state: 'met', quiet: 0, problem: null }]);
    const claims = (await readingsOf(opened)).flatMap((reading) => reading.claims).map(({ id }) => id);
    expect(await warnings()).toMatchObject([
      { watch: 'few left', raised: true, state: 'met', day: last, given: 5, after: null, claims: [claims.at(-1)] },
    ]);
    expect(tripped(await watchesOf(opened)).map(({ name }) => name)).toEqual(['few left']);
    await look();
    await viewCase(opened).estimatesOn(last);
    expect(await warnings()).toHaveLength(1);
  });

  it('warns once where two look at the same time', async () => {
    await keep('fewer than 20000');
    await Promise.all([look(), look()]);
    expect(await warnings()).toHaveLength(1);
  });

  it('warns of nothing on an earlier day, and tells how it stood', async () => {
    await keep('fewer than 20000');
    expect(await look('2014-06-01' as Day)).toMatchObject([{ state: 'not-observed' }]);
    expect(await look('2014-07-01' as Day)).toMatchObject([{ state: 'unknown', quiet: 21 }]);
    expect(await look('2014-05-01' as Day)).toMatchObject([{ state: 'unknown', quiet: null, probability: null }]);
    expect(await warnings()).toEqual([]);
  });

  it('is unknown where its day is beyond the estimate', async () => {
    await keep('fewer than 20000 on 2014-08-01');
    expect(await look()).toMatchObject([{ state: 'unknown', problem: { code: 'fusion/day-outside' } }]);
  });

  it('clears and trips again as claims are rejected and taken back, each kept once', async () => {
    await keep('fewer than 20000');
    const view = viewCase(opened);
    await view.watchesOn(last);
    const claim = (await readingsOf(opened)).at(-1)?.claims[0]?.id ?? '';
    const rejected = (await reviewClaim(opened, claim, { act: 'reject' }, ann)) as Kept;
    await view.estimatesOn(last);
    await undoEntry(opened, rejected.position, ann);
    await view.estimatesOn(last);
    await view.watchesOn(last);
    expect((await warnings()).map(({ raised, state }) => [raised, state])).toEqual([
      [true, 'met'],
      [false, 'not-observed'],
      [true, 'met'],
    ]);
  });

  it('trips by a report that comes later', async () => {
    await keepWatch(opened, 'few left', await ruleOf('fewer than 8000', { trip: 0.3, clear: 0.1 }), ann);
    await look();
    expect(await warnings()).toEqual([]);
    const text = new TextEncoder().encode(reportOf('2014-06-12', '2,000', 'Southern Post'));
    await addReport(opened, 'later.txt', text, {});
    await viewCase(opened).estimatesOn('2014-06-12' as Day);
    expect(await warnings()).toMatchObject([{ raised: true, day: '2014-06-12' }]);
  });

  it('begins anew where it is changed, and is as it was where that is taken back', async () => {
    await keep('fewer than 20000');
    await look();
    const changed = await keep('more than 200000');
    await look();
    expect(tripped(await watchesOf(opened))).toEqual([]);
    await undoEntry(opened, changed.position, ann);
    await look();
    expect(tripped(await watchesOf(opened))).toMatchObject([
      { name: 'few left', warning: { entry: { raised: true } } },
    ]);
    expect(await warnings()).toHaveLength(1);
  });

  it('is retired, and comes back with an undo', async () => {
    await keep('fewer than 20000');
    await look();
    const retired = (await retireWatch(opened, 'few left', ann)) as Kept;
    expect([tripped(await watchesOf(opened)), await look()]).toEqual([[], []]);
    await undoEntry(opened, retired.position, ann);
    expect(tripped(await watchesOf(opened))).toHaveLength(1);
    const lines = await logOf(opened, { kinds: ['watch', 'warning'] });
    expect(lines.map(({ words, undone }) => [words.replace(/0\.\d\d$/, '0.9'), undone])).toEqual([
      [
        "watches “few left”: Russian forces, near Ukraine's border, personnel: fewer than 20,000; trips at 0.8, clears below 0.6",
        false,
      ],
      ['raised “few left” as of 2014-06-10, probability 0.9', false],
      ['retires “few left”', true],
    ]);
  });

  it('is not stale because it tripped meanwhile', async () => {
    const { position } = await keep('fewer than 20000');
    await look();
    expect(await retireWatch(opened, 'few left', { ...ann, expected: position })).toMatchObject({ position: 7 });
    expect(await retireWatch(opened, 'few left', ann)).toMatchObject({ code: 'service/no-watch' });
  });

  it.each([
    ['', {}, 'service/bad-watch'],
    ['x'.repeat(81), {}, 'service/bad-watch'],
    ['few left', { clear: 0.9 }, 'service/bad-watch'],
    ['few left', { trip: 1 }, 'service/bad-watch'],
    ['few left', { clear: 0 }, 'service/bad-watch'],
  ])('cannot be called "%s" with %j', async (name, thresholds, code) => {
    const rule = { ...(await ruleOf('fewer than 20000')), ...thresholds };
    expect(await keepWatch(opened, name, rule, ann)).toMatchObject({ code });
    expect(await watchesOf(opened)).toEqual([]);
  });
});

async function daysOf(replay: AsyncIterable<ReplayedDay>): Promise<readonly ReplayedDay[]> {
  const days: ReplayedDay[] = [];
  for await (const day of replay) days.push(day);
  return days;
}

describe('a replay', () => {
  it('tells when a watch would have warned, by what was known on each day', async () => {
    const readings = await readingsOf(opened);
    const standing = await standingOf(opened, readings);
    const rule = await ruleOf('more than 20000');
    expect(replayDays(readings)).toEqual(['2014-05-30', last]);
    const [first, second] = readings.map(({ claims: [claim] }) => claim?.id);
    expect(await daysOf(replayWatch(rule, readings, standing))).toMatchObject([
      { day: '2014-05-30', turn: 'tripped', state: 'met', quiet: 0, claims: [first] },
      { day: last, turn: 'cleared', state: 'not-observed', claims: [second] },
    ]);
    expect(await daysOf(replayWatch(await ruleOf('more than 200000'), readings, standing))).toMatchObject([
      { turn: null, claims: [] },
      { turn: null, claims: [] },
    ]);
    expect(await warnings()).toEqual([]);
  });
});
