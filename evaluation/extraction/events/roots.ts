import type { PairCoding } from '../../../src/extraction/events/code-pair.ts';
import type { EventType } from '../../../src/extraction/events/event-type.ts';

/** The roots of PLOVER before 2.0, as the pairs are coded: YIELD stood for CONCEDE and RETREAT. */
export const roots = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;

export type Root = (typeof roots)[number];

/** The root of a type, with no other change than the merge: what the strict figures count. */
export function mergedRoot(type: EventType): Root {
  return type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type;
}

/**
 * The root that the older codebook has for what 2.0 codes otherwise: an intention to yield was AGREE (CAMEO 035, by the map in the PLOVER
 * repository), findings of courts were ACCUSE, and sanctions that are imposed COERCE (CAMEO 172, administrative sanctions).
 */
export function olderRoot({ type, mode, why }: PairCoding): Root {
  const told = (rule: string): boolean => why.some((each) => each.includes(rule));
  if (type === 'CONCEDE' && (told('>promise') || told('rule:to-come'))) return 'AGREE';
  if (type === 'SANCTION' && mode === 'convict') return 'ACCUSE';
  if (type === 'SANCTION' && told('act:sanction>')) return 'COERCE';
  return mergedRoot(type);
}

/** The classes of the quad accuracy; YIELD is a deed, as its code in the older scale has it. */
export function quadOfRoot(root: Root): number {
  if (root === 'AGREE' || root === 'CONSULT' || root === 'SUPPORT') return 1;
  if (root === 'COOPERATE' || root === 'AID' || root === 'YIELD') return 2;
  return root === 'REQUEST' || root === 'ACCUSE' || root === 'REJECT' || root === 'THREATEN' ? 3 : 4;
}
