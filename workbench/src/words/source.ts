import { say } from '../messages/say.ts';
import { countOf } from './count.ts';
import { stateName } from './states.ts';

/** A family for people, states by their names; some claims have a voice that nothing names. */
export function familyName(family: string): string {
  const { claims, locale } = say();
  return family === '' ? claims.unknownFamily : (stateName(family, locale) ?? family);
}

/** How many outlets print how many utterances: `14 outlets, 9 origins`. Only origins are independent of each other. */
export function independenceInWords({
  outlets,
  origins,
}: {
  readonly outlets: number;
  readonly origins: number;
}): string {
  return outlets === 0 ? countOf(origins, 'origin') : `${countOf(outlets, 'outlet')}, ${countOf(origins, 'origin')}`;
}
