import type { Messages } from './en.ts';
import { nouns } from './uk/nouns.ts';
import { timeline } from './uk/timeline.ts';

/** Every text of the interface in Ukrainian. */
export const uk: Messages = { locale: 'uk-UA', nouns, timeline };
