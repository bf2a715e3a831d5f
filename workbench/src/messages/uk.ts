import type { Messages } from './en.ts';
import { asOf } from './uk/as-of.ts';
import { board } from './uk/board.ts';
import { chart } from './uk/chart.ts';
import { claims } from './uk/claims.ts';
import { credibility } from './uk/credibility.ts';
import { days } from './uk/days.ts';
import { estimates } from './uk/estimates.ts';
import { fields } from './uk/fields.ts';
import { fromServer } from './uk/from-server.ts';
import { keys } from './uk/keys.ts';
import { nouns } from './uk/nouns.ts';
import { palette } from './uk/palette.ts';
import { saving } from './uk/saving.ts';
import { series } from './uk/series.ts';
import { shell } from './uk/shell.ts';
import { timeline } from './uk/timeline.ts';

/** Every text of the interface in Ukrainian. */
export const uk: Messages = {
  locale: 'uk-UA',
  asOf,
  board,
  chart,
  claims,
  credibility,
  days,
  estimates,
  fields,
  fromServer,
  keys,
  nouns,
  palette,
  saving,
  series,
  shell,
  timeline,
};
