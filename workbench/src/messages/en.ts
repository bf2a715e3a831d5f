import { claims } from './en/claims.ts';
import { days } from './en/days.ts';
import { estimates } from './en/estimates.ts';
import { fields } from './en/fields.ts';
import { fromServer } from './en/from-server.ts';
import { nouns } from './en/nouns.ts';
import { timeline } from './en/timeline.ts';

/** Every text of the interface in English, by the room that shows it. */
export const en = {
  /** How numbers and days are written (BCP 47). */
  locale: 'en-GB',
  claims,
  days,
  estimates,
  fields,
  fromServer,
  nouns,
  timeline,
};

/** Every text of the interface in some language. */
export type Messages = typeof en;
