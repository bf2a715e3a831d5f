import type { Day } from '../model/day.ts';
import { type Case, dayOf } from './open-case.ts';

/** The last day on which anything in a case was published; today where no report is dated. */
export async function lastDayOf({ ledger, means, now }: Case): Promise<Day> {
  return (await ledger.counts(means.key)).until ?? dayOf(now());
}
