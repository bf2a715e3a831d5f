import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClaimId } from '../model/claim-id.ts';
import type { Kept, LedgerEntry, Verdict } from '../model/ledger-entry.ts';
import type { Anchor } from './anchor-reviews.ts';
import { gradeOf, reviewOf, undoOf } from './entry-fixture.ts';
import { foldStanding } from './fold-standing.ts';

const kept = (...entries: readonly LedgerEntry[]): Kept[] =>
  entries.map((entry, at) => ({ position: at + 1, recordedAt: '2014-06-01T08:00:00.000Z', entry }));

const accept = reviewOf('r1.0', { act: 'accept' });
const reject = reviewOf('r1.0', { act: 'reject' });
const comment = reviewOf('r1.0', { act: 'comment' }, { why: 'see page 2' });
const correct = (field: string, value: string): LedgerEntry => reviewOf('r1.0', { act: 'correct', field, value });
const undo = (position: number): LedgerEntry => undoOf(position, 'r1.0');

describe('foldStanding', () => {
  it.each<[string, readonly LedgerEntry[], string, Readonly<Record<string, string>>]>([
    ['accepted', [accept], 'accepted', {}],
    ['rejected', [reject], 'rejected', {}],
    ['commented', [comment], 'open', {}],
    ['corrected', [correct('quantity.value', '3')], 'corrected', { 'quantity.value': '3' }],
    ['the last word counts', [accept, reject], 'rejected', {}],
    ['the last word counts again', [reject, accept], 'accepted', {}],
    ['a comment changes nothing', [reject, comment], 'rejected', {}],
    ['corrections add up', [correct('a', '1'), correct('b', '2'), correct('a', '3')], 'corrected', { a: '3', b: '2' }],
    [
      'several fields corrected at once, and taken back at once',
      [
        correct('a', '1'),
        reviewOf('r1.0', { act: 'correct', field: 'a', value: '2', also: { b: '3', c: '' } }),
        correct('b', '4'),
        undo(3),
      ],
      'corrected',
      { a: '2', b: '3', c: '' },
    ],
    [
      'several fields corrected at once, taken back',
      [correct('a', '1'), reviewOf('r1.0', { act: 'correct', field: 'a', value: '2', also: { b: '3' } }), undo(2)],
      'corrected',
      { a: '1' },
    ],
    ['accepted as corrected', [correct('a', '1'), accept], 'corrected', { a: '1' }],
    ['rejected for all its corrections', [correct('a', '1'), reject], 'rejected', { a: '1' }],
    ['an undo takes back', [accept, undo(1)], 'open', {}],
    ['an undo takes back to the word before', [accept, reject, undo(2)], 'accepted', {}],
    ['an undo takes back one correction', [correct('a', '1'), correct('a', '2'), undo(2)], 'corrected', { a: '1' }],
    ['an undo of an undo', [reject, undo(1), undo(2)], 'rejected', {}],
    ['an undo of an undo of an undo', [reject, undo(1), undo(2), undo(3)], 'open', {}],
    ['the same undone twice', [reject, undo(1), undo(1), undo(3)], 'open', {}],
  ])('%s', (_what, entries, state, corrections) => {
    const { claims } = foldStanding(kept(...entries));
    expect(claims).toMatchObject([{ claim: 'r1.0', state, position: entries.length }]);
    expect(claims[0]?.corrections).toEqual(corrections);
  });

  it('keeps claims, passages and sources apart', () => {
    const passage = reviewOf('r1.0', { act: 'no-claim' }, { claim: null });
    const standing = foldStanding(
      kept(accept, passage, gradeOf('NATO', 'A'), gradeOf('RUS', 'E'), gradeOf('NATO', 'C')),
    );
    expect(standing.claims.map(({ claim, state }) => [claim, state])).toEqual([['r1.0', 'accepted']]);
    expect(standing.passages.map(({ position }) => position)).toEqual([2]);
    expect(standing.sources.map(({ source, grade, position }) => [source, grade, position])).toEqual([
      ['NATO', 'C', 5],
      ['RUS', 'E', 4],
    ]);
  });

  it('stands with the claims that reviews are carried over to, and lists those that are carried nowhere', () => {
    const entries = kept(
      accept,
      reviewOf('r1.9', { act: 'reject' }),
      reviewOf('r1.5', { act: 'reject' }),
      undoOf(3, 'r1.5'),
    );
    const to = (claim: string, score: number): Anchor => ({ claim: claim as ClaimId, score });
    const anchors = new Map([
      [1, to('r1.4', 0.9)],
      [2, null],
      [3, null],
    ]);
    const standing = foldStanding(entries, anchors);
    expect(standing.claims).toMatchObject([{ claim: 'r1.4', state: 'accepted', fit: 0.9, position: 0 }]);
    expect(standing.orphans.map(({ position }) => position)).toEqual([2]);
  });

  it('has no grade where it was taken back, and knows the last position all the same', () => {
    const standing = foldStanding(kept(gradeOf('NATO', 'A'), undoOf(1, 'source NATO')));
    expect(standing.sources).toEqual([{ source: 'NATO', grade: null, given: null, position: 2 }]);
  });

  it('takes names that objects have of themselves for names', () => {
    const standing = foldStanding(kept(gradeOf('__proto__', 'A'), gradeOf('constructor', 'B')));
    expect(standing.sources.map(({ source }) => source)).toEqual(['__proto__', 'constructor']);
  });

  it('is nothing for nothing, and for an undo of what is not there', () => {
    expect(foldStanding([])).toEqual({ claims: [], passages: [], sources: [], orphans: [] });
    expect(foldStanding(kept(undo(7)))).toEqual({ claims: [], passages: [], sources: [], orphans: [] });
  });

  it('stands after an undo as if what it undoes had not been said', () => {
    const verdicts: readonly Verdict[] = [
      { act: 'accept' },
      { act: 'reject' },
      { act: 'comment' },
      { act: 'correct', field: 'place', value: 'Donetsk' },
    ];
    const words = fc.array(fc.constantFrom(...verdicts), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.nat(), (said, pick) => {
        const undone = pick % said.length;
        const entries = said.map((verdict) => reviewOf('r1.0', verdict));
        const state = (all: readonly LedgerEntry[]): unknown => {
          const [claim] = foldStanding(kept(...all)).claims;
          return [claim?.state ?? 'open', claim?.corrections ?? {}];
        };
        expect(state([...entries, undo(undone + 1)])).toEqual(state(entries.filter((_entry, at) => at !== undone)));
      }),
    );
  });
});
