import type { Claim } from '../../../src/model/claim.ts';
import { say } from '../messages/say.ts';

/** What a claim that is no quantity tells: "an event: retreat, withdraw", "how something stands: channel suspended". */
export function deedInWords({ kind, event, why }: Pick<Claim, 'kind' | 'event' | 'why'>): string {
  const rule = why[0]?.replace(/^.*\//, '').replaceAll('-', ' ');
  const told =
    event === null ? rule : [event.type.toLowerCase(), event.mode?.replaceAll('-', ' ')].filter(Boolean).join(', ');
  const { kinds, deed } = say().claims;
  return told === undefined ? kinds[kind] : deed(kinds[kind], told);
}
