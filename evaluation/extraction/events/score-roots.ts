import type { OlderRoot } from '../../../src/extraction/events/older-root.ts';
import { quadOfRoot, roots } from './roots.ts';

/** One coding beside the gold; null where nothing was given. */
export interface Coded {
  readonly gold: OlderRoot;
  readonly given: OlderRoot | null;
}

/** Shares from 0 to 1. */
export interface RootScores {
  readonly pairs: number;
  readonly accuracy: number;
  /** The mean of the F1 of the 15 roots, each counted the same; a root that is neither in the gold nor given counts 0. */
  readonly macroF1: number;
  /** How often the class of the root is right: words or deeds, together or against each other. */
  readonly quadAccuracy: number;
}

/** How often codings have the root of the gold, and its class. */
export function scoreRoots(codings: readonly Coded[]): RootScores {
  const share = (holds: (coded: Coded) => boolean): number =>
    codings.filter(holds).length / Math.max(1, codings.length);
  const scores = roots.map((root) => scoreRoot(codings, root).f1);
  return {
    pairs: codings.length,
    accuracy: share(({ gold, given }) => gold === given),
    macroF1: scores.reduce((sum, score) => sum + score, 0) / roots.length,
    quadAccuracy: share(({ gold, given }) => given !== null && quadOfRoot(gold) === quadOfRoot(given)),
  };
}

/** Precision, recall and F1 of one root, from 0 to 1, with how often it is in the gold. */
export function scoreRoot(
  codings: readonly Coded[],
  root: OlderRoot,
): { readonly precision: number; readonly recall: number; readonly f1: number; readonly inGold: number } {
  const inGold = codings.filter(({ gold }) => gold === root).length;
  const inGiven = codings.filter(({ given }) => given === root).length;
  const inBoth = codings.filter(({ gold, given }) => gold === root && given === root).length;
  return {
    precision: inBoth / Math.max(1, inGiven),
    recall: inBoth / Math.max(1, inGold),
    f1: (2 * inBoth) / Math.max(1, inGold + inGiven),
    inGold,
  };
}
