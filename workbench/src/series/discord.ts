import type { Contradiction, Contribution, Estimate } from '../../../src/model/estimate.ts';

/** A contradiction with the contributions that it is between. */
interface Discord {
  readonly contradiction: Contradiction;
  readonly former: Contribution;
  readonly latter: Contribution;
}

/** From here on a contradiction is strong (Jeffreys 1961). */
const strong = 1;
const most = 10;

/** The strongest contradictions of an estimate with both their claims, the strongest first. */
export function discordsOf({ contradictions, contributions }: Estimate): readonly Discord[] {
  const byClaim = new Map(contributions.map((contribution) => [contribution.claim, contribution]));
  return contradictions
    .filter(({ log10 }) => log10 > strong)
    .toSorted((a, b) => b.log10 - a.log10)
    .flatMap((contradiction) => {
      const [former, latter] = [byClaim.get(contradiction.a), byClaim.get(contradiction.b)];
      return former === undefined || latter === undefined ? [] : [{ contradiction, former, latter }];
    })
    .slice(0, most);
}
