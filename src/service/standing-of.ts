import { foldStanding, standingKinds } from '../ledger/fold-standing.ts';
import type { Standing } from '../model/standing.ts';
import type { Case } from './open-case.ts';

/** How the claims, passages and sources of a case stand after what people said of them; with `until`, as it stood at that instant. */
export async function standingOf(opened: Case, until?: string): Promise<Standing> {
  const query = until === undefined ? {} : { until };
  return foldStanding(await opened.ledger.entries({ kinds: standingKinds, ...query }));
}
