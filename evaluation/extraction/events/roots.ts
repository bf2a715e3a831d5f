import type { OlderRoot } from '../../../src/extraction/events/older-root.ts';

const quads: readonly (readonly OlderRoot[])[] = [
  ['AGREE', 'CONSULT', 'SUPPORT'],
  ['COOPERATE', 'AID', 'YIELD'],
  ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'],
  ['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
];

/** The 15 roots of the pairs, in the order of the manual. */
export const roots: readonly OlderRoot[] = quads.flat();

/** The class of a root, from 1, as the pairs have it in `gold_penta`: YIELD was material cooperation. */
export function quadOfRoot(root: OlderRoot): number {
  return quads.findIndex((quad) => quad.includes(root)) + 1;
}
