import type { ToldPlace } from '../../../src/model/told-claim.ts';
import { say } from '../messages/say.ts';
import { reportedCount } from '../words/count.ts';
import { longDay } from '../words/days.ts';
import { quantityInWords } from '../words/quantity.ts';
import { voiceInWords } from '../words/voices.ts';

/** How many claims put something at a place. */
export function totalOf({ claims }: Pick<ToldPlace, 'claims'>): number {
  return Object.values(claims).reduce((sum, count) => sum + count, 0);
}

/** The last number claimed of a place, with who said it when: `about 16,000 persons, present (Ihor Tenyukh, 3 March 2014)`. */
export function strengthClaimed({ strength }: Pick<ToldPlace, 'strength'>): string | null {
  if (strength?.quantity == null) return null;
  const [voice] = strength.attribution;
  const when = strength.saidAt === null ? [] : [longDay(strength.saidAt.until)];
  const who = voice === undefined ? [] : [voiceInWords(voice)];
  return `${quantityInWords(strength.quantity)} (${[...who, ...when].join(', ')})`;
}

/** How exactly a place is known: `within 120 km`. */
export function precisionInWords({ precisionKm }: Pick<ToldPlace, 'precisionKm'>): string {
  const { notKnown, within } = say().map;
  return precisionKm === null ? notKnown : within(reportedCount(Math.round(precisionKm)));
}
