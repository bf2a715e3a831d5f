import type { Voice } from '../../../src/model/voice.ts';
import { say } from '../messages/say.ts';

/** One voice by name, with what it does to the claim where that is not simply saying it. */
export function voiceInWords(voice: Voice): string {
  const { unnamed, denies, doubts } = say().claims;
  const named = voice.unnamed && !/unnamed|anonymous/i.test(voice.name) ? unnamed(voice.name) : voice.name;
  return voice.stance === 'denies' ? denies(named) : voice.stance === 'doubts' ? doubts(named) : named;
}

/** A chain of voices, nearest first: `a NATO officer (unnamed) → Reuters`. */
export function chainInWords(voices: readonly Voice[]): string {
  return voices.map(voiceInWords).join(' → ');
}
