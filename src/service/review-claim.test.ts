import { describe, expect, it, onTestFinished } from 'vitest';
import type { Claim } from '../model/claim.ts';
import { type Day, endOf } from '../model/day.ts';
import type { Estimate } from '../model/estimate.ts';
import type { Verdict } from '../model/ledger-entry.ts';
import type { Standing } from '../model/standing.ts';
import { readingsOf } from './describe-case.ts';
import { estimateReadings } from './estimate-case.ts';
import { makeFolder, reportOf } from './folder-fixture.ts';
import { logOf } from './log-of.ts';
import { type Case, openCase } from './open-case.ts';
import { readIn } from './read-in.ts';
import { gradeSource, reviewClaim, undoEntry, type Word } from './review-claim.ts';
import { standingOf } from './standing-of.ts';
import { verifyCase } from './verify-case.ts';

const ann: Word = { who: 'Ann', why: null, expected: null };
const day = '2014-06-10' as Day;

const standingNow = async (opened: Case): Promise<Standing> => standingOf(opened, await readingsOf(opened));

interface Reviewed {
  readonly opened: Case;
  /** The claims of strength, in order of publication. */
  readonly claims: readonly [Claim, Claim];
  readonly say: (claim: Claim, verdict: Verdict, word?: Partial<Word>) => ReturnType<typeof reviewClaim>;
  readonly estimate: () => Promise<Estimate | undefined>;
  readonly at: (instant: string) => void;
}

async function reviewed(): Promise<Reviewed> {
  let instant = '2014-07-01T12:00:00.000Z';
  const folder = makeFolder({
    'a.txt': reportOf('2014-05-30', '40,000'),
    'b.txt': reportOf('2014-06-10', '10,000', 'Southern Post'),
  });
  const opened = await openCase(folder, () => new Date(instant), 'fast');
  onTestFinished(() => opened.ledger.close());
  await readIn(opened);
  const [a, b] = (await readingsOf(opened)).flatMap(({ claims }) =>
    claims.filter(({ forceStrength }) => forceStrength),
  );
  if (a === undefined || b === undefined) throw new Error('Cannot find the claims of the test');
  return {
    opened,
    claims: [a, b],
    say: (claim, verdict, word = {}) => reviewClaim(opened, claim.id, verdict, { ...ann, ...word }),
    estimate: async () => estimateReadings(await readingsOf(opened), day, {}, await standingNow(opened))[0],
    at: (next) => (instant = next),
  };
}

describe('reviewClaim', () => {
  it('keeps who said what of which words, by which reading, and when', async () => {
    const { opened, claims, say } = await reviewed();
    const { exact, prefix, suffix, span, id } = claims[0];
    const kept = await say(claims[0], { act: 'accept' }, { why: ' it does ' });
    expect(kept).toMatchObject({
      recordedAt: '2014-07-01T12:00:00.000Z',
      entry: {
        kind: 'review',
        claim: id,
        version: expect.stringMatching(/^muster\/\S+ fast$/),
        span,
        quote: { exact, prefix, suffix },
        who: 'Ann',
        why: 'it does',
      },
    });
    expect((await standingNow(opened)).claims).toMatchObject([{ claim: id, state: 'accepted' }]);
    expect((await verifyCase(opened, null)).problems).toEqual([]);
  });

  it('refuses what comes after a word that the speaker had not seen, and shows that word', async () => {
    const { claims, say } = await reviewed();
    const first = await say(claims[0], { act: 'accept' }, { expected: 0 });
    expect(await say(claims[0], { act: 'reject' }, { expected: 0, who: 'Bo' })).toEqual({ newer: [first] });
    expect(await say(claims[1], { act: 'reject' }, { expected: 0, who: 'Bo' })).toHaveProperty('position');
  });

  it.each([
    ['service/no-claim', 'r0123456789abcdef.7', { act: 'accept' }, ann],
    ['service/no-claim', '', { act: 'accept' }, ann],
    ['service/no-claim', "r1' OR '1'='1", { act: 'accept' }, ann],
    ['service/bad-verdict', 'ID', { act: 'no-claim' }, ann],
    ['service/bad-verdict', 'REPORT:0-5', { act: 'accept' }, ann],
    ['service/no-claim', 'REPORT:5-5', { act: 'no-claim' }, ann],
    ['service/no-claim', 'REPORT:0-99999', { act: 'no-claim' }, ann],
    ['ledger/bad-correction', 'ID', { act: 'correct', field: 'quantity.value', value: 'many' }, ann],
    ['service/unsigned', 'ID', { act: 'accept' }, { ...ann, who: ' ' }],
  ] as const)('refuses: %s', async (code, about, verdict, word) => {
    const { opened, claims } = await reviewed();
    const [claim] = claims;
    const asked = about.replace('ID', claim.id).replace('REPORT', claim.id.split('.')[0] ?? '');
    expect(await reviewClaim(opened, asked, verdict, word)).toMatchObject({ code });
    expect(await opened.ledger.entries({ kinds: ['review'] })).toEqual([]);
  });

  it('keeps that a passage makes no claim', async () => {
    const { opened, claims } = await reviewed();
    const report = claims[0].id.split('.')[0] ?? '';
    const kept = await reviewClaim(opened, `${report}:0-5`, { act: 'no-claim' }, ann);
    expect(kept).toMatchObject({ entry: { claim: null, span: { start: 0, end: 5 } } });
    expect((await standingNow(opened)).passages).toEqual([kept]);
  });
});

describe('what people said', () => {
  it('leaves a rejected claim out of the estimate, says so, and brings it back by undo', async () => {
    const { opened, claims, say, estimate } = await reviewed();
    const before = await estimate();
    expect(before?.contributions).toHaveLength(2);
    const kept = await say(claims[1], { act: 'reject' }, { why: 'a misprint' });
    const without = await estimate();
    expect(without?.contributions.map(({ claim }) => claim)).toEqual([claims[0].id]);
    expect(without?.unused).toContainEqual({ claim: claims[1].id, reason: 'rejected by Ann: a misprint' });
    expect(without?.headline.median).toBeGreaterThan(before?.headline.median ?? Infinity);
    await undoEntry(opened, 'position' in kept ? kept.position : 0, ann);
    expect(await estimate()).toEqual(before);
  });

  it('counts a corrected claim with its corrected values', async () => {
    const { claims, say, estimate } = await reviewed();
    await say(claims[1], { act: 'correct', field: 'quantity.value', value: '90000' });
    const corrected = (await estimate())?.contributions.find(({ claim }) => claim === claims[1].id);
    expect(corrected?.point).toBe(90_000);
    await say(claims[1], { act: 'correct', field: 'forceStrength', value: 'false' });
    expect((await estimate())?.contributions.map(({ claim }) => claim)).toEqual([claims[0].id]);
  });

  it('grades a family for fusion', async () => {
    const { opened, estimate } = await reviewed();
    const family = (await estimate())?.sources[0]?.family ?? '';
    await gradeSource(opened, family, 'E', { ...ann, why: 'its record' });
    expect((await estimate())?.sources[0]).toMatchObject({ family, grade: 'E' });
    expect(await gradeSource(opened, ' ', 'A', ann)).toMatchObject({ code: 'service/no-source' });
  });

  it('is known as it was on a day', async () => {
    const { opened, claims, say, at } = await reviewed();
    await say(claims[0], { act: 'accept' });
    at('2014-07-02T12:00:00.000Z');
    await say(claims[0], { act: 'reject' });
    const on = async (when: string): Promise<unknown> =>
      (await standingOf(opened, await readingsOf(opened), endOf(when as Day))).claims.map(({ state }) => state);
    expect([await on('2014-06-30'), await on('2014-07-01'), await on('2014-07-02')]).toEqual([
      [],
      ['accepted'],
      ['rejected'],
    ]);
    expect(await readingsOf(opened, endOf('2014-06-30' as Day))).toEqual([]);
    expect(await readingsOf(opened, endOf('2014-07-01' as Day))).toHaveLength(2);
  });

  it('bears on no claim with other words', async () => {
    const { opened, claims, say, estimate } = await reviewed();
    await say(claims[0], { act: 'reject' });
    const readings = await readingsOf(opened);
    const other = readings.map((reading) => ({
      ...reading,
      claims: reading.claims.map((claim) => (claim.id === claims[0].id ? { ...claim, exact: 'other words' } : claim)),
    }));
    expect((await estimate())?.contributions).toHaveLength(1);
    expect(estimateReadings(other, day, {}, await standingOf(opened, other))[0]?.contributions).toHaveLength(2);
  });
});

describe('undoEntry', () => {
  it('takes back words of people, and nothing else', async () => {
    const { opened, claims, say } = await reviewed();
    await say(claims[0], { act: 'accept' });
    expect(await undoEntry(opened, 1, ann)).toMatchObject({ code: 'service/not-undoable' });
    expect(await undoEntry(opened, 99, ann)).toMatchObject({ code: 'service/not-undoable' });
    expect(await undoEntry(opened, 5, { ...ann, expected: 5 })).toMatchObject({
      entry: { undone: 5, subject: claims[0].id },
    });
    expect(await undoEntry(opened, 5, { ...ann, expected: 5 })).toMatchObject({ newer: [{ position: 6 }] });
  });

  it('shows in the log', async () => {
    const { opened, claims, say } = await reviewed();
    const both = { act: 'correct', field: 'place', value: 'Donetsk', also: { status: 'planned' } } as const;
    await say(claims[0], both, { why: 'see page 2' });
    await undoEntry(opened, 5, ann);
    expect((await logOf(opened, {})).map(({ kind, undone }) => [kind, undone])).toEqual([
      ['reading', false],
      ['reading', false],
      ['capture', false],
      ['capture', false],
      ['review', true],
      ['undo', false],
    ]);
    expect(await logOf(opened, { kinds: ['review'] })).toMatchObject([
      {
        who: 'Ann',
        why: 'see page 2',
        words: `correct place to "Donetsk", status to "planned" in “${claims[0].exact}”`,
      },
    ]);
  });
});
