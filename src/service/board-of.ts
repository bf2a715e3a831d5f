import { foldStanding, standingKinds } from '../ledger/fold-standing.ts';
import type { Board } from '../model/case.ts';
import type { Case } from './open-case.ts';
import type { CaseView } from './view-case.ts';

/**
 * What a case of any size can tell at once: how much it holds, how many of its claims nobody has accepted, rejected or corrected, and the estimates that were
 * given out last; `headlinesOn` tells where series stand on a day, where that is kept. Claims are told apart by their ids: a review that a later reading carries over to other words still counts.
 */
export async function boardOf({ name, ledger, means }: Case, headlinesOn: CaseView['keptHeadlines']): Promise<Board> {
  const counts = await ledger.counts(means.key);
  const { claims } = foldStanding(await ledger.entries({ kinds: standingKinds }));
  const reviewed = claims.filter(({ state }) => state !== 'open').length;
  const series = (await ledger.issued()).map(({ recordedAt, entry: { estimate, who, why } }) => {
    const { key, asOf, headline, contributions } = estimate;
    return { key, asOf, headline, claims: contributions.length, issuedAt: recordedAt, who, why };
  });
  const headlines = counts.until === null ? [] : await headlinesOn(counts.until);
  return { name, ...counts, open: Math.max(0, counts.claims - reviewed), headlines, series };
}
