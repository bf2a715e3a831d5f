import type { Day } from '../../../src/model/day.ts';
import type { EstimateOutline } from '../../../src/model/estimate-outline.ts';
import { say } from '../messages/say.ts';
import { longDay, numberOfDay } from './days.ts';
import { familyName } from './source.ts';

/** From so many days on a source that spoke more than once is missed. */
const fortnight = 14;
const most = 2;

/** What an estimate lacks: `No figure from Ukraine since 27 March 2014`, `No figure from the force’s own side`. */
export function missingInWords({
  heard,
  sources,
  headline,
}: Pick<EstimateOutline, 'heard' | 'sources' | 'headline'>): readonly string[] {
  const { noOwnFigure, noFigureFromAnybody, noFigureFrom } = say().estimates;
  const last = new Map(heard.map(({ family, last: day }) => [family, day]));
  const isOld = (day: Day) => numberOfDay(headline.day) - numberOfDay(day) >= fortnight;
  const [latest] = [...last.values()].toSorted((a, b) => b.localeCompare(a));
  const own = sources.some(({ role }) => role === 'self') ? [] : [noOwnFigure];
  if (latest !== undefined && isOld(latest)) return [noFigureFromAnybody(longDay(latest)), ...own];
  const regular = sources.filter(({ family, origins }) => family !== '' && origins > 1);
  const silent = [...new Set(regular.toSorted((a, b) => b.origins - a.origins).map(({ family }) => family))]
    .flatMap((family) => {
      const day = last.get(family);
      return day !== undefined && isOld(day) ? [noFigureFrom(familyName(family), longDay(day))] : [];
    })
    .slice(0, most);
  return [...silent, ...own];
}
