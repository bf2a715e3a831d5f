import { expect, it } from 'vitest';
import type { Claim } from '../../../src/model/claim.ts';
import type { Span } from '../../../src/model/span.ts';
import { claimParts } from './claim-parts.ts';

const text = 'NATO said on Friday that 40,000 troops were there last week.';

function spanOf(words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const claim = {
  span: spanOf('40,000 troops were there last week'),
  attribution: [
    { span: spanOf('NATO'), cue: spanOf('said') },
    { span: null, cue: null },
  ],
  time: { spans: [spanOf('on Friday'), spanOf('last week')] },
  quantity: { span: spanOf('40,000') },
  event: null,
} as unknown as Claim;

function shown(given: Partial<Claim>): Record<string, string[]> {
  const parts = Object.entries(claimParts({ ...claim, ...given }));
  return Object.fromEntries(
    parts.map(([kind, spans]) => [kind, spans.map(({ start, end }) => text.slice(start, end))]),
  );
}

it.each<[string, Partial<Claim>, Record<string, string[]>]>([
  ['a number', {}, { source: ['NATO'], cue: ['said'], time: ['on Friday'], quantity: ['40,000'] }],
  ['a deed', { quantity: null, event: { cue: spanOf('were') } } as Partial<Claim>, { quantity: ['were'] }],
  ['neither', { quantity: null }, { quantity: [] }],
  [
    'a day that begins in its words',
    { span: spanOf('NATO said on') },
    { source: [], cue: [], time: ['on Friday', 'last week'] },
  ],
])('%s', (_, given, parts) => {
  expect(shown(given)).toMatchObject(parts);
});
