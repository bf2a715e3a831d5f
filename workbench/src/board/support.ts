import type { Contribution, Estimate } from '../../../src/model/estimate.ts';
import type { EstimateOutline } from '../../../src/model/estimate-outline.ts';
import { say } from '../messages/say.ts';
import { countOf } from '../words/count.ts';

/** What stands behind an estimate: claims, and independent origins, of which copies of one utterance are one. */
interface Support {
  readonly claims: number;
  readonly origins: number;
}

/** What stands behind an estimate of which all is told. */
export function supportOf({ contributions }: Estimate): Support {
  return { claims: contributions.length, origins: new Set(contributions.map(({ origin }) => origin)).size };
}

/** What stands behind an estimate in outline. */
export function outlineSupport({ claims, origins }: EstimateOutline): Support {
  return { claims: claims.length, origins };
}

/** `12 claims from 9 origins`. */
export function supportInWords({ claims, origins }: Support): string {
  return say().claims.support(countOf(claims, 'claim'), countOf(origins, 'origin'));
}

/** The claims that moved the estimate, one of each origin, those that moved it most first; without those that moved nothing. */
export function moversOf({ contributions }: Estimate): readonly Contribution[] {
  const seen = new Set<string>();
  return contributions
    .toSorted((a, b) => Math.abs(b.influence) - Math.abs(a.influence))
    .filter(({ origin, influence }) => influence !== 0 && !seen.has(origin) && seen.add(origin));
}
