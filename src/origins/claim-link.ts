import type { OriginLinkKind } from '../model/origin.ts';
import type { Strength } from './strength.ts';

/** Two claims of which one goes back to the other, or both to a third. */
export interface ClaimLink {
  readonly kind: OriginLinkKind;
  readonly a: Strength;
  readonly b: Strength;
  /** 0 to 1: that they do. */
  readonly probability: number;
}

/** From this probability on two claims count as one origin; below, the later stays its own and weighs less. */
export const certainFrom = 0.9;
/** A probability below this is not worth telling. */
export const uncertainFrom = 0.05;
