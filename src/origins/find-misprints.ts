import type { Slip } from '../model/origin.ts';
import type { ClaimLink } from './claim-link.ts';
import { groupBy } from './group-by.ts';
import { bySaying, publisherOf, type Strength, wordingOf } from './strength.ts';

/** The claims of one origin that misprint another of it, by its links of kind `slip`. */
export function findMisprints(group: readonly Strength[], links: readonly ClaimLink[]): Slip[] {
  const slips = links.filter(({ kind }) => kind === 'slip');
  if (slips.length === 0) return [];
  const printed = groupBy(group, sayingOf);
  const counts = new Map([...printed].map(([saying, all]) => [saying, new Set(all.map(publisherOf)).size]));
  const outlets = (each: Strength): number => counts.get(sayingOf(each)) ?? 0;
  const meantBy = new Map<string, Strength>();
  for (const { a, b } of slips) {
    const [meant, misprint] = [a, b].sort((x, y) => outlets(y) - outlets(x) || byTrust(x, y) || bySaying(x, y)) as [
      Strength,
      Strength,
    ];
    meantBy.set(sayingOf(misprint), meant);
  }
  return group.flatMap((each) => {
    const meant = meantBy.get(sayingOf(each));
    if (meant === undefined) return [];
    return [{ claim: each.claim.id, printed: wordingOf(each), source: meant.claim.id, meant: wordingOf(meant) }];
  });
}

/**
 * Of two that as many print, the earlier published is meant, then the narrower range (an estimate's ends lie near each other), then the
 * shorter chain.
 */
function byTrust(a: Strength, b: Strength): number {
  const [first, second] = [dayOf(a), dayOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return spread(a) - spread(b) || a.claim.attribution.length - b.claim.attribution.length;
}

function sayingOf({ matter, number }: Strength): string {
  return `${matter}|${number}`;
}

function dayOf({ reading: { report } }: Strength): string {
  return report.publishedAt?.slice(0, 10) ?? '9999';
}

function spread({ quantity: { low, high } }: Strength): number {
  return low === null || high === null || low <= 0 ? 1 : high / low;
}
