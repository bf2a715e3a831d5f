import type { Contribution } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { reportedCount, roundToDigits, roundToTwoDigits } from '../words/count.ts';
import { longDay } from '../words/days.ts';
import { influenceInWords } from '../words/influence.ts';
import { extentOf } from './extent.ts';

/** The strengths that a claim's words allow: `about 40,000 (36,000 to 44,000)`, `30,000 or more`. */
export function strengthInWords(contribution: Pick<Contribution, 'low' | 'high' | 'open' | 'point'>): string {
  const { estimates } = say();
  const extent = extentOf(contribution);
  const show = (value: number) => reportedCount(roundToTwoDigits(value));
  const { low, high } = extent;
  if (extent.open === 'up' && low !== null) return estimates.orMore(show(low));
  if (extent.open === 'down' && high !== null) return estimates.orLess(show(high));
  const point = contribution.point === null ? null : pointInWords(contribution.point);
  if (low === null || high === null || show(low) === show(high)) return point ?? show(extent.at);
  if (point === null) return estimates.between(show(low), show(high));
  // To two digits, 15,500 to 16,500 would be 16,000 to 17,000 beside a point of 16,000.
  const repeats = show(low) === point || show(high) === point;
  const finely = (value: number) => (repeats ? reportedCount(roundToDigits(value, 3)) : show(value));
  return estimates.pointWithin(point, finely(low), finely(high));
}

/** A number that is not whole was reckoned, as a share of another is, and no report gave it. */
function pointInWords(point: number): string {
  return reportedCount(Number.isInteger(point) ? point : roundToTwoDigits(point));
}

/** What a mark is called: who, when, how many, and what it does to the estimate. */
export function markName(contribution: Contribution): string {
  const { chart, estimates } = say();
  const { source, saidAt, superseded, role, influence } = contribution;
  const standing = [
    ...(superseded ? [chart.superseded] : []),
    ...(role === 'reference' ? [estimates.baseOnly] : []),
    influenceInWords(influence),
  ];
  return chart.mark(source, longDay(saidAt), strengthInWords(contribution), standing.join(', '));
}
