import { makeDay } from '../../model/day.ts';

/** The day that a date as PDF writes it names (`D:20140530120000+02'00'`), by the clock of its writer; null where it is none. ISO 32000-1, 7.9.4. */
export function pdfDate(written: string): string | null {
  const [, year, month = '01', day = '01'] = /^(?:D:)?(\d{4})(\d{2})?(\d{2})?/.exec(written) ?? [];
  return year === undefined ? null : makeDay(Number(year), Number(month), Number(day));
}
