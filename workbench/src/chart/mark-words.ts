import type { Contribution } from '../../../src/model/estimate.ts';
import { reportedCount, roundToTwoDigits } from '../words/count.ts';
import { longDay } from '../words/days.ts';
import { influenceInWords } from '../words/influence.ts';
import { extentOf } from './extent.ts';

/** The strengths that a claim's words allow: `about 40,000 (36,000 to 44,000)`, `30,000 or more`. */
export function strengthInWords(contribution: Pick<Contribution, 'low' | 'high' | 'open' | 'point'>): string {
  const extent = extentOf(contribution);
  const show = (value: number) => reportedCount(roundToTwoDigits(value));
  const { low, high } = extent;
  if (extent.open === 'up' && low !== null) return `${show(low)} or more`;
  if (extent.open === 'down' && high !== null) return `${show(high)} or less`;
  const point = contribution.point === null ? null : reportedCount(Math.round(contribution.point));
  if (low === null || high === null || show(low) === show(high)) return point ?? show(extent.at);
  return point === null ? `${show(low)} to ${show(high)}` : `${point} (${show(low)} to ${show(high)})`;
}

/** What a mark is called: who, when, how many, and what it does to the estimate. */
export function markName(contribution: Contribution): string {
  const superseded = contribution.superseded ? ', superseded' : '';
  const reference = contribution.role === 'reference' ? ', base of a fraction only' : '';
  return (
    `${contribution.source}, said on ${longDay(contribution.saidAt)}: ${strengthInWords(contribution)}` +
    `${superseded}${reference}, ${influenceInWords(contribution.influence)}`
  );
}
