import type { Claim } from '../../../src/model/claim.ts';

const kinds: Readonly<Record<Claim['kind'], string>> = {
  quantity: 'a quantity',
  event: 'an event',
  scheduled: 'a meeting to come',
  demand: 'a demand',
  state: 'how something stands',
  assessment: 'an assessment',
};

/** What a claim that is no quantity tells: "an event: retreat, withdraw", "how something stands: channel suspended". */
export function deedInWords({ kind, event, why }: Pick<Claim, 'kind' | 'event' | 'why'>): string {
  const rule = why[0]?.replace(/^.*\//, '').replaceAll('-', ' ');
  const told =
    event === null ? rule : [event.type.toLowerCase(), event.mode?.replaceAll('-', ' ')].filter(Boolean).join(', ');
  return told === undefined ? kinds[kind] : `${kinds[kind]}: ${told}`;
}
