import { nouns } from './en/nouns.ts';
import { timeline } from './en/timeline.ts';

/** Every text of the interface in English, by the room that shows it. */
export const en = {
  /** How numbers and days are written (BCP 47). */
  locale: 'en-GB',
  nouns,
  timeline,
};

/** Every text of the interface in some language. */
export type Messages = typeof en;
