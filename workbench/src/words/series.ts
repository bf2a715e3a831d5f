import type { SeriesKey } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { nounFor } from './count.ts';

/** The area of claims that tell none. */
const untold = 'area not told';

/** Force and area as a heading: `Russian forces near Ukraine's border`, `Russian forces, Crimea`. */
export function seriesTitle(key: SeriesKey): string {
  const { names } = say();
  const [force, area] = [names.force(key.forceName), names.area(key.area)];
  if (area === '') return force;
  return /^\p{Lu}/u.test(key.area) || key.area === untold ? `${force}, ${area}` : `${force} ${area}`;
}

/** What tells one series from the others of a case, for lists and addresses. */
export function seriesId(key: Pick<SeriesKey, 'force' | 'area' | 'scope'>): string {
  return [key.force, key.area, key.scope].join('|');
}

/** True where both keys name the same series. */
export function sameSeries(a: SeriesKey, b: Pick<SeriesKey, 'force' | 'area' | 'scope'>): boolean {
  return a.force === b.force && a.area === b.area && a.scope === b.scope;
}

/** The count whose noun is, in English and in Ukrainian, the plural as it stands alone. */
const several = 2;

/** The scope as a plural noun: `personnel`, `tanks`. */
export function scopeNoun(scope: string): string {
  return scope.endsWith('s') ? scope : nounFor(several, scope.replaceAll('-', ' '));
}
