import type { DayBand, SeriesKey } from './estimate.ts';

/** What something that somebody thinks of saying would do to one series. */
export interface Foresight {
  readonly key: SeriesKey;
  readonly before: DayBand;
  /** Null where nothing would bear on the series any more. */
  readonly after: DayBand | null;
  /** False where it is a first glance, and only a new estimate would tell. */
  readonly settled: boolean;
}
