import type { Claim } from '../../../src/model/claim.ts';
import { say } from '../messages/say.ts';

/** Every kind of claims, in the order in which they are listed. */
export const kindsOfClaims: readonly Claim['kind'][] = [
  'quantity',
  'event',
  'state',
  'scheduled',
  'demand',
  'assessment',
];

/** A kind of claims as a heading. */
export function kindName(kind: Claim['kind']): string {
  return say().timeline.kinds[kind];
}
