import type { Change, DayBand, Estimate } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { daysInWords, longDay, numberOfDay } from './days.ts';
import { likelihood } from './probability.ts';

/** From here on a direction is more probable than all else, and a day belongs to a change. */
const probable = 0.5;

/** How long after its end a change is still news. */
const fortnight = 14;

/** A change seen from a day: `Being drawn down since 26 May 2014: likely (68 %)` where it goes on, `Built up 3 to 9 April 2014: likely (64 %)` where it is over. */
export function changeInWords({ direction, from, until, probability }: Change, day: string): string {
  const { since, during } = say().estimates;
  const when =
    until === day ? since[direction](longDay(from)) : during[direction](daysInWords({ from, until, basis: 'stated' }));
  return `${when}: ${likelihood(probability)}`;
}

/** What was probably happening to the force on a day; undefined where it probably held. */
export function directionOf({ up, down }: Pick<DayBand, 'up' | 'down'>): Change['direction'] | undefined {
  return up >= probable ? 'up' : down >= probable ? 'down' : undefined;
}

/** The last change that reaches into the fortnight before the headline's day. */
export function recentChange({ changes, headline }: Pick<Estimate, 'changes' | 'headline'>): Change | undefined {
  return changes.findLast(({ until }) => numberOfDay(headline.day) - numberOfDay(until) <= fortnight);
}
