import { asOf } from './en/as-of.ts';
import { board } from './en/board.ts';
import { chart } from './en/chart.ts';
import { claims } from './en/claims.ts';
import { credibility } from './en/credibility.ts';
import { days } from './en/days.ts';
import { estimates } from './en/estimates.ts';
import { fields } from './en/fields.ts';
import { find } from './en/find.ts';
import { fromServer } from './en/from-server.ts';
import { keys } from './en/keys.ts';
import { log } from './en/log.ts';
import { map } from './en/map.ts';
import { names } from './en/names.ts';
import { nouns } from './en/nouns.ts';
import { palette } from './en/palette.ts';
import { read } from './en/read.ts';
import { report } from './en/report.ts';
import { reports } from './en/reports.ts';
import { review } from './en/review.ts';
import { saving } from './en/saving.ts';
import { series } from './en/series.ts';
import { shell } from './en/shell.ts';
import { sources } from './en/sources.ts';
import { timeline } from './en/timeline.ts';
import { watches } from './en/watches.ts';

/** Every text of the interface in English, by the room that shows it. */
export const en = {
  /** How numbers and days are written (BCP 47). */
  locale: 'en-GB',
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

/** Every text of the interface in some language. */
export type Messages = typeof en;
