import type { Reading } from '../model/reading.ts';
import type { ClaimLink } from './claim-link.ts';
import type { Strength } from './strength.ts';

/** What one report says twice: by its own relations, in another unit, or in its headline. */
export function sameReportLinks({ relations }: Reading, strengths: readonly Strength[]): ClaimLink[] {
  const byId = new Map<string, Strength>(strengths.map((each) => [each.claim.id, each]));
  const link = (a: Strength, b: Strength): ClaimLink => ({ kind: 'same-report', a, b, probability: 1 });
  const related = relations.flatMap(({ type, from, to }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    const within = type === 'same-claim' || type === 'restates-in-other-unit';
    return within && a !== undefined && b !== undefined ? [link(a, b)] : [];
  });
  const headlines = strengths.filter(({ claim }) => claim.why.includes('headline'));
  return [
    ...related,
    ...headlines.flatMap((headline) =>
      strengths.filter((each) => each !== headline && countsSame(each, headline)).map((each) => link(headline, each)),
    ),
  ];
}

/** A headline seldom says where. */
function countsSame(a: Strength, b: Strength): boolean {
  const counted = ({ claim, quantity }: Strength): string =>
    [claim.actor?.code, quantity.unit, quantity.measure === 'remaining' ? 'present' : quantity.measure].join('|');
  return counted(a) === counted(b) && a.number === b.number;
}
