import { parseDay } from '../model/day.ts';
import type { Evidence } from '../model/evidence.ts';

/** A written-out day that exists; for tests. */
export function dayOf(iso: string): NonNullable<ReturnType<typeof parseDay>> {
  const day = parseDay(iso);
  if (day === null) throw new Error(`Cannot make a day of "${iso}": it must be a day of the calendar, YYYY-MM-DD`);
  return day;
}

/** Evidence for tests: what is given, on a plain claim by one family of how many people are there, true of the day it was said. */
export function evidenceOf(id: string, said: string, given: Partial<Evidence> = {}): Evidence {
  const saidAt = dayOf(said);
  return {
    id,
    origin: id,
    family: 'NATO',
    source: given.family ?? 'NATO',
    role: 'observer',
    grade: null,
    saidAt,
    asOf: { from: saidAt, until: saidAt },
    form: 'exactly',
    value: null,
    low: null,
    high: null,
    word: null,
    unit: 'person',
    measure: 'present',
    reference: null,
    confidence: 1,
    ...given,
  };
}
