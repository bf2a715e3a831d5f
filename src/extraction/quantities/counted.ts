import type { TokenRange } from '../tree.ts';
import type { CountedNoun } from './counted-nouns.ts';

/** People whose force other words must tell. */
export const somebody: CountedNoun = { unit: 'person', military: false, sector: null };

/** People of an armed force. */
export const soldiers: CountedNoun = { unit: 'person', military: true, sector: 'MIL' };

/** People of an armed group. */
export const fighters: CountedNoun = { unit: 'person', military: true, sector: 'REB' };

/** What a number counts, and where its words stand. */
export interface Counted {
  readonly noun: CountedNoun;
  readonly of: TokenRange | null;
  readonly additional: boolean;
}
