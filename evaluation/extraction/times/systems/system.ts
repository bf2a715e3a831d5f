import type { GoldTime, TimedText } from '../read-timeml.ts';

/** Something that finds time expressions in English text and gives them TIMEX3 values. */
export interface TimeSystem {
  readonly name: string;
  /** Whether its types are TIMEX3's. */
  readonly types: boolean;
  readonly find: (text: TimedText) => FoundTime[];
}

/** A time that a system found, with the rule that found it where it says so. */
export interface FoundTime extends GoldTime {
  readonly why: string;
}
