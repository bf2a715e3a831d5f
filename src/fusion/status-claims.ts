import { dayNumber } from '../model/day.ts';
import type { Evidence } from '../model/evidence.ts';
import { priors } from './priors.ts';

/** Words on what is under way, of one origin. */
export interface StatusClaim {
  readonly claim: Evidence;
  /** Days since 1970-01-01. */
  readonly day: number;
}

/** True of words that a status may have. */
export function isStatusWord(word: string): boolean {
  return word === 'ordered-withdrawal' || Object.hasOwn(priors.process, word);
}

/** The day that a status claim is about; words for people where it has none. */
export function statusDay(claim: Evidence): number | string {
  if (!isStatusWord(claim.word ?? '')) return `"${claim.word ?? ''}" is no word for what is under way`;
  if (!(claim.confidence > 0)) return 'there is no confidence that the text says this';
  return claim.asOf === null ? dayNumber(claim.saidAt) : dayNumber(claim.asOf.until);
}
