import { expect, it } from 'vitest';
import type { Saying } from '../api/saying.ts';
import { type AllUnderway, afterKeeping, afterRefusal, afterSpeaking } from './underway.ts';

const reviewOf = (about: string, act: 'accept' | 'reject'): Saying => ({
  kind: 'review',
  about,
  quote: '',
  why: null,
  verdict: { act },
});
const [accept, reject, other] = [reviewOf('r1.0', 'accept'), reviewOf('r1.0', 'reject'), reviewOf('r1.9', 'accept')];
const shown = (all: AllUnderway): string =>
  [...all.values()]
    .map(({ saying, position }) => `${saying.about} ${'verdict' in saying && saying.verdict.act} ${position}`)
    .join(', ');

it('shows what is said until it is kept, the last about each subject', () => {
  const both = afterSpeaking(afterSpeaking(new Map(), [accept, other]), [reject]);
  expect(shown(both)).toBe('r1.0 reject null, r1.9 accept null');
  expect(shown(afterKeeping(both, accept, 5))).toBe(shown(both));
  expect(shown(afterKeeping(both, reject, 6))).toBe('r1.0 reject 6, r1.9 accept null');
});

it('shows no more of what was refused than was said after it', () => {
  const both = afterSpeaking(afterSpeaking(new Map(), [accept, other]), [reject]);
  expect(shown(afterRefusal(both, [accept, other]))).toBe('r1.0 reject null');
});
