import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/claim.ts';
import type { ClaimId } from '../model/claim-id.ts';
import type { Kept } from '../model/ledger-entry.ts';
import type { Reading } from '../model/reading.ts';
import type { ReportId } from '../model/report.ts';
import { anchorReviews } from './anchor-reviews.ts';
import { claimOf, gradeOf, readingOf, reviewOf } from './entry-fixture.ts';

const quote = {
  exact: 'about 40,000 troops remain near the border',
  prefix: 'NATO said on Friday that ',
  suffix: ', and more may come.',
};
const kept = (claim: string, given: Partial<ReturnType<typeof reviewOf>> = {}): Kept[] => [
  {
    position: 7,
    recordedAt: '2014-06-01T08:00:00.000Z',
    entry: reviewOf(claim, { act: 'accept' }, { quote, ...given }),
  },
];
const claimed = (id: string, given: Partial<Claim> = {}): Claim =>
  claimOf(1, 0, { ...quote, id: id as ClaimId, ...given });
const read = (...claims: readonly Claim[]): Reading[] => [readingOf(1, '2.0.0', 'T', claims).reading];

describe('anchorReviews', () => {
  it.each<[string, readonly Claim[], string | null]>([
    ['the same claim', [claimed('r1.84'), claimed('r1.200')], 'r1.84'],
    ['the same words elsewhere', [claimed('r1.90')], 'r1.90'],
    ['a word more', [claimed('r1.80', { exact: 'that about 40,000 troops remain near the border' })], 'r1.80'],
    ['a word less', [claimed('r1.80', { exact: 'about 40,000 troops remain near the' })], 'r1.80'],
    ['the same words beside others', [claimed('r1.9', { exact: 'some 9,000 left' }), claimed('r1.90')], 'r1.90'],
    [
      'another number in the same place',
      [claimed('r1.84', { exact: 'about 4,000 troops remain near the border' })],
      null,
    ],
    ['no number any more', [claimed('r1.84', { exact: 'troops remain near the border' })], null],
    ['other words in the same place', [claimed('r1.84', { exact: 'about 40,000 people fled the town' })], null],
    ['half of the words', [claimed('r1.84', { exact: 'about 40,000 troops' })], null],
    ['the same words twice', [claimed('r1.90'), claimed('r1.200')], null],
    [
      'the same words twice, told apart by what stands around',
      [claimed('r1.90'), claimed('r1.200', { prefix: 'x', suffix: 'y' })],
      'r1.90',
    ],
    ['a claim of another kind', [claimed('r1.84.event', { kind: 'event' })], null],
    ['nothing', [], null],
  ])('%s', (_what, claims, wanted) => {
    expect(anchorReviews(kept('r1.84'), read(...claims)).get(7)?.claim ?? null).toBe(wanted);
  });

  it('tells how well words fit: 1 where they are the same, less the less they do', () => {
    const scoreOf = (given: Partial<Claim>): number =>
      anchorReviews(kept('r1.84'), read(claimed('r1.90', given))).get(7)?.score ?? 0;
    const scores = [
      {},
      { prefix: 'The alliance said ' },
      { exact: 'that about 40,000 troops remain near the border' },
    ].map(scoreOf);
    expect(scores[0]).toBe(1);
    expect(scores[1]).toBeLessThan(1);
    expect(scores[2]).toBeLessThan(1);
    for (const score of scores) expect(score).toBeGreaterThanOrEqual(0.8);
  });

  it('goes to the report that the same file gave later, and to no other', () => {
    const readings = read(claimed('r1.84'));
    const of = kept('r9.84', { report: 'r9' as ReportId });
    expect(anchorReviews(of, readings).get(7)).toBeNull();
    const successors = new Map([['r9' as ReportId, 'r1' as ReportId]]);
    expect(anchorReviews(of, readings, successors).get(7)).toMatchObject({ claim: 'r1.84', score: 1 });
  });

  it('leaves what is no review of a claim alone', () => {
    const grade: Kept = { position: 1, recordedAt: '', entry: gradeOf('NATO', 'A') };
    expect(anchorReviews([grade, ...kept('r1.84', { claim: null })], read()).size).toBe(0);
  });
});
