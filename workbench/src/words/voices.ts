import type { Voice } from '../../../src/model/voice.ts';

const stances = { asserts: '', reports: '', denies: ' denies', doubts: ' doubts' } as const;

/** One voice by name, with what it does to the claim where that is not simply saying it. */
export function voiceInWords(voice: Voice): string {
  const named = voice.unnamed && !/unnamed|anonymous/i.test(voice.name) ? `${voice.name} (unnamed)` : voice.name;
  return named + stances[voice.stance];
}

/** A chain of voices, nearest first: `a NATO officer (unnamed) → Reuters`. */
export function chainInWords(voices: readonly Voice[]): string {
  return voices.map(voiceInWords).join(' → ');
}
