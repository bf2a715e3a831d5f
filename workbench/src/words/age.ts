import type { Day } from '../../../src/model/day.ts';
import { say } from '../messages/say.ts';
import { countOf } from './count.ts';
import { numberOfDay } from './days.ts';

/** How old something said on a day is on another: `the same day`, `1 day old`, `19 days old`. */
export function ageInWords(saidAt: Day, asOf: Day): string {
  const days = numberOfDay(asOf) - numberOfDay(saidAt);
  const { sameDay, old } = say().days;
  return days <= 0 ? sameDay : old(countOf(days, 'day'));
}
