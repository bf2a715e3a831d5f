import type { Claim } from '../../../src/model/claim.ts';

/** The kinds of claims as headings, in the order in which they are listed. */
export const kindNames: Readonly<Record<Claim['kind'], string>> = {
  quantity: 'Numbers',
  event: 'Events',
  state: 'How things stand',
  scheduled: 'Meetings to come',
  demand: 'Demands',
  assessment: 'Assessments',
};

/** Every kind, in that order. */
export const kindsOfClaims = Object.keys(kindNames) as readonly Claim['kind'][];
