import type { Foresight } from '../../../src/model/foresight.ts';
import { say } from '../messages/say.ts';
import type { Change } from '../report/change.ts';
import { bandInWords } from './band.ts';
import { reportedCount } from './count.ts';
import { scopeNoun, seriesTitle } from './series.ts';

/** What is supposed of a claim: that it were not there, or were corrected: `With 90,000`. */
export function suppositionInWords(changes: readonly Change[]): string {
  const { withoutClaim, withCorrection, withNumber } = say().estimates;
  if (changes.length === 0) return withoutClaim;
  const typed = changes.find(({ name }) => name === 'quantity.value')?.value ?? '';
  const number = typed === '' ? Number.NaN : Number(typed.replaceAll(/[ _,](?=\d{3}(?:\D|$))/g, ''));
  return Number.isNaN(number) ? withCorrection : withNumber(reportedCount(number));
}

/** What something would do to a series, behind "Without this claim": `about 21,000 (…) instead of about 13,000 (…)`. */
export function foresightInWords({ before, after, settled }: Foresight): string {
  const { nothingBears, asNow, insteadOf, atFirstGlance } = say().estimates;
  const now = bandInWords(before);
  if (after === null) return nothingBears(now);
  const then = bandInWords(after);
  const change = then === now ? asNow(then) : insteadOf(then, now);
  return settled ? change : atFirstGlance(change);
}

/** Which series that is: `Russian forces near Ukraine's border, personnel`. */
export function foreseenSeries({ key }: Foresight): string {
  return `${seriesTitle(key)}, ${scopeNoun(key.scope)}`;
}
