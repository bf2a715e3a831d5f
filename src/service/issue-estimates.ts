import type { Estimate } from '../model/estimate.ts';
import type { Case } from './open-case.ts';

/** Keeps estimates as they were given out, each with all that it says, with the seed of what was drawn by chance, by whom and why. */
export async function issueEstimates(
  opened: Case,
  estimates: readonly Estimate[],
  seed: number,
  signed: { readonly who: string; readonly why: string },
): Promise<void> {
  const entries = estimates.map((estimate) => ({ kind: 'estimate' as const, seed, estimate, ...signed }));
  await opened.ledger.append(entries, [], opened.now().toISOString());
}
