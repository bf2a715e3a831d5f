import { estimates } from './estimates.ts';
import { watches } from './watches.ts';

const { statements: asked, shares } = watches;
const shareNames: Readonly<Record<string, string>> = shares;
const day = (iso: string) =>
  new Intl.DateTimeFormat('uk-UA', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(new Date(`${iso}T00:00:00Z`))
    .replace(/\sр\.$/u, '');

/** A statement in the plain form that the server writes, in Ukrainian; as it is where it is none. */
export function ask(english: string): string {
  const [, bound, number, when, named] = /^(fewer|more) than ([\d,]+)(?: (on|by) (\S+))?$/.exec(english) ?? [];
  if (number !== undefined) {
    const words = asked.than[bound === 'more' ? 'more' : 'fewer'](
      Number(number.replaceAll(',', '')).toLocaleString('uk-UA'),
    );
    return named === undefined ? words : asked[when === 'by' ? 'by' : 'on'](words, day(named));
  }
  const [, share = '', from, until, since] =
    /^at least (.+) withdrawn (?:between (\S+) and (\S+)|since (\S+))$/.exec(english) ?? [];
  const withdrawn = asked.withdrawn(shareNames[share] ?? share);
  if (since !== undefined) return asked.since(withdrawn, day(since));
  if (from !== undefined && until !== undefined) return asked.between(withdrawn, day(from), day(until));
  const [, way, on] = /^being (built up|drawn down)(?: on (\S+))?$/.exec(english) ?? [];
  if (way === undefined) return english;
  const words = estimates.underWay[way === 'built up' ? 'up' : 'down'];
  return on === undefined ? words : asked.on(words, day(on));
}
