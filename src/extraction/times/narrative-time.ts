import type { Sentence } from '../sentence.ts';
import type { TimeMention } from './find-times.ts';
import type { Moment } from './moment.ts';

/** A date further off than this, in years, is an aside unless a sentence begins with it. */
const farYears = 10;
/** How many tokens in the opening of a sentence reaches. */
const opening = 3;

/**
 * True where a date that is told does not become the time of the narrative: one in brackets, one in a clause that looks ahead, and a
 * leap of more than ten years in the middle of a sentence. Chosen on the development part of WikiWars.
 */
export function isAside(sentence: Sentence, mention: TimeMention, moment: Moment, told: Moment | null): boolean {
  if (mention.tense === 'future' || isBracketed(sentence, mention.first)) return true;
  return told !== null && mention.first > opening && Math.abs(moment.year - told.year) > farYears;
}

/** True where the nearest bracket before a token, not too far, is an opening one. */
function isBracketed({ tokens }: Sentence, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 30); at -= 1) {
    const form = tokens[at]?.form;
    if (form === ')' || form === ']') return false;
    if (form === '(' || form === '[') return true;
  }
  return false;
}
