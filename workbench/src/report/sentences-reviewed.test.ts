import { expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claim.ts';
import type { ClaimId } from '../../../src/model/claim-id.ts';
import type { ClaimState } from '../review/claim-state.ts';
import { sentencesReviewed } from './sentences-reviewed.ts';

const sentences = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
  { start: 22, end: 30 },
];
const claim = (id: string, start: number, end: number) => ({ id: id as ClaimId, span: { start, end } }) as Claim;
const claims = [claim('a', 2, 8), claim('b', 4, 15)];
const states = (...reviewed: readonly string[]) =>
  new Map(reviewed.map((id) => [id as ClaimId, { state: 'accepted' } as ClaimState]));

it.each([
  ['nothing said', states(), [], 0],
  ['one of two claims', states('a'), [], 0],
  ['a claim over two sentences', states('b'), [], 1],
  ['both claims', states('a', 'b'), [], 2],
  ['a passage without a claim', states(), [{ start: 22, end: 30 }], 1],
  ['a passage without a claim beside an open one', states(), [{ start: 0, end: 30 }], 1],
] as const)('%s', (_what, given, empty, count) => {
  expect(sentencesReviewed(sentences, claims, given, empty)).toBe(count);
});
