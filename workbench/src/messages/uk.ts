import type { Messages } from './en.ts';
import { claims } from './uk/claims.ts';
import { days } from './uk/days.ts';
import { estimates } from './uk/estimates.ts';
import { fields } from './uk/fields.ts';
import { fromServer } from './uk/from-server.ts';
import { nouns } from './uk/nouns.ts';
import { timeline } from './uk/timeline.ts';

/** Every text of the interface in Ukrainian. */
export const uk: Messages = { locale: 'uk-UA', claims, days, estimates, fields, fromServer, nouns, timeline };
