import type { Scene } from '../scene.ts';
import type { TokenRange } from '../tree.ts';

/** "attacks on U.S. citizens", "in U.S. aid": true for a country before a noun that is no place, which tells whose something is and not where. */
export function tellsWhose({ sentence: { tokens }, names }: Scene, { first, last }: TokenRange): boolean {
  const country = names.some(
    (name) => name.country !== null && name.kind !== 'capital' && name.first <= first && last <= name.last,
  );
  return country && /^(compound|amod)$/.test(tokens[last]?.relation ?? '') && !where.test(tokens[last + 1]?.norm ?? '');
}

const where =
  /^(borders?|territory|soil|side|ground|waters|airspace|coast|capital|city|town|provinces?|regions?|bases?|airport|embassy|mainland|countryside)$/;
