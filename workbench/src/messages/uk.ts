import type { Messages } from './en.ts';
import { asOf } from './uk/as-of.ts';
import { board } from './uk/board.ts';
import { chart } from './uk/chart.ts';
import { claims } from './uk/claims.ts';
import { credibility } from './uk/credibility.ts';
import { days } from './uk/days.ts';
import { estimates } from './uk/estimates.ts';
import { fields } from './uk/fields.ts';
import { find } from './uk/find.ts';
import { fromServer } from './uk/from-server.ts';
import { keys } from './uk/keys.ts';
import { log } from './uk/log.ts';
import { map } from './uk/map.ts';
import { names } from './uk/names.ts';
import { nouns } from './uk/nouns.ts';
import { palette } from './uk/palette.ts';
import { read } from './uk/read.ts';
import { report } from './uk/report.ts';
import { reports } from './uk/reports.ts';
import { review } from './uk/review.ts';
import { saving } from './uk/saving.ts';
import { series } from './uk/series.ts';
import { shell } from './uk/shell.ts';
import { sources } from './uk/sources.ts';
import { timeline } from './uk/timeline.ts';
import { watches } from './uk/watches.ts';

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
  find,
  fromServer,
  keys,
  log,
  map,
  names,
  nouns,
  palette,
  read,
  report,
  reports,
  review,
  saving,
  series,
  shell,
  sources,
  timeline,
  watches,
};
