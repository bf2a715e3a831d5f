import type { Contribution, Estimate } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { countOf } from '../words/count.ts';

/** How many independent origins stand behind an estimate: copies of one utterance count once. */
export function originCount(estimate: Estimate): number {
  return new Set(estimate.contributions.map(({ origin }) => origin)).size;
}

/** `12 claims from 9 origins`. */
export function supportInWords(estimate: Estimate): string {
  const origins = countOf(originCount(estimate), 'origin');
  return say().claims.support(countOf(estimate.contributions.length, 'claim'), origins);
}

/** The claims that moved the estimate, those that moved it most first; without those that moved nothing. */
export function moversOf(estimate: Estimate): readonly Contribution[] {
  return estimate.contributions
    .filter(({ influence }) => influence !== 0)
    .toSorted((a, b) => Math.abs(b.influence) - Math.abs(a.influence));
}
