import { type Day, parseDay } from '../../model/day.ts';
import { memberships } from './tables/memberships.ts';

/** A state in an organisation. */
interface Membership {
  readonly code: string;
  readonly from: Day;
  /** The last day; null where it goes on. */
  readonly until: Day | null;
}

const members: ReadonlyMap<string, readonly Membership[]> = new Map(
  memberships
    .trim()
    .split('\n')
    .map((line) => {
      const [organisation = '', list = ''] = line.split('|');
      return [organisation, list.split(',').flatMap(readMembership)] as const;
    }),
);

function readMembership(cell: string): Membership[] {
  const [, code = '', from = '', until] = /^([A-Z]{3}) ([\d-]+)(?:\/([\d-]+))?$/.exec(cell) ?? [];
  const day = parseDay(from);
  return day === null ? [] : [{ code, from: day, until: until === undefined ? null : parseDay(until) }];
}

/** The members of an organisation on a day, by alpha-3 code; null for an organisation whose members are not known. */
export function membersOf(organisation: string, day: Day): readonly string[] | null {
  const all = members.get(organisation);
  if (all === undefined) return null;
  return all.filter(({ from, until }) => from <= day && (until === null || day <= until)).map(({ code }) => code);
}

/** True where a state is a member of an organisation on a day: `isMember('FIN', 'NATO', day)`. */
export function isMember(code: string, organisation: string, day: Day): boolean {
  return membersOf(organisation, day)?.includes(code) === true;
}
