import type { Claim } from '../../../src/model/claim.ts';
import { say } from '../messages/say.ts';
import { serverWords } from './server-words.ts';

/** What a claim that is no quantity tells: "an event: retreat, withdraw", "how something stands: channel suspended". */
export function deedInWords({ kind, event, why }: Pick<Claim, 'kind' | 'event' | 'why'>): string {
  const rule = why[0]?.replace(/^.*\//, '').replaceAll('-', ' ');
  const terms = event === null ? [rule] : [event.type.toLowerCase(), event.mode?.replaceAll('-', ' ')];
  const told = terms.flatMap((term) => (term === undefined ? [] : [serverWords(term).words])).join(', ');
  const { kinds, deed } = say().claims;
  return told === '' ? kinds[kind] : deed(kinds[kind], told);
}
