import { expect, test } from 'vitest';
import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import { readingOf } from '../origins/claim-fixture.ts';
import { gatherSeries } from './gather-series.ts';

/** A reading whose claim after the first is no number, but that troops are leaving. */
function leaving(name: string, given: Partial<Claim>): Reading {
  const reading = readingOf(name, [{}, { forceStrength: false }]);
  const [count, other] = reading.claims;
  const event = { type: 'RETREAT', mode: 'withdraw', contexts: [], cue: other!.span } as const;
  return { ...reading, claims: [count!, { ...other!, quantity: null, kind: 'event', event, ...given }] };
}

test('what is under way joins the series of its force and area; a voice says it once a day', () => {
  const readings = [leaving('r1', {}), leaving('r2', { status: 'in-progress' })];
  const [series, ...others] = gatherSeries(readings, new Map());
  expect(others).toEqual([]);
  const words = series!.evidence.filter(({ form }) => form === 'status');
  expect(words.map(({ id, word }) => [id, word])).toEqual([
    ['r1.1', 'withdrawing'],
    ['r2.1', 'withdrawing'],
  ]);
  expect(new Set(words.map(({ origin }) => origin)).size).toBe(1);
});

test.each<[string, Partial<Claim>]>([
  ['of a force elsewhere', { place: null }],
  ['of an unknown force', { actor: null }],
  ['that is only planned', { status: 'planned' }],
])('nothing %s does', (_what, given) => {
  const evidence = gatherSeries([leaving('r1', given)], new Map()).flatMap((series) => series.evidence);
  expect(evidence.map(({ form }) => form)).not.toContain('status');
});

test('what a person rejected is not under way', () => {
  const judgement = { rejected: new Map([['r1.1', 'no']]), grades: new Map() };
  const [series] = gatherSeries([leaving('r1', {})], new Map(), judgement);
  expect(series!.evidence.map(({ id }) => id)).toEqual(['r1.0']);
});
