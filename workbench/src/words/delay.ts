import type { Days } from '../../../src/model/day.ts';
import { say } from '../messages/say.ts';
import { countOf } from './count.ts';
import { daysInWords, numberOfDay } from './days.ts';

type Clocks = { readonly saidAt: Days | null; readonly asOf: Days | null };

/** The two clocks of a claim: `said 14 July 2014, true of 1 to 30 June 2014, 14 days before`. */
export function clocksInWords({ saidAt, asOf }: Clocks): string {
  const { timeline } = say();
  const said = saidAt === null ? timeline.saidSometime : timeline.said(daysInWords(saidAt));
  if (asOf === null) return `${said}, ${timeline.trueOfNoDay}`;
  if (sameDays(saidAt, asOf)) return `${said}, ${timeline.trueOfSameDay}`;
  const apart = saidAt === null ? 0 : daysApart(saidAt, asOf);
  const days = countOf(Math.abs(apart), 'day');
  const when = apart === 0 ? [] : [apart < 0 ? timeline.before(days) : timeline.ahead(days)];
  return [said, timeline.trueOfDay(daysInWords(asOf)), ...when].join(', ');
}

/** Days from when something was said to what it is true of: negative where it looks back, 0 where they overlap. */
function daysApart(saidAt: Days, asOf: Days): number {
  if (asOf.until < saidAt.from) return numberOfDay(asOf.until) - numberOfDay(saidAt.from);
  return asOf.from > saidAt.until ? numberOfDay(asOf.from) - numberOfDay(saidAt.until) : 0;
}

function sameDays(a: Days | null, b: Days): boolean {
  return a !== null && a.from === a.until && a.from === b.from && a.until === b.until;
}
