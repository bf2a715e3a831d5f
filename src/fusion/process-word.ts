import type { Claim } from '../model/claim.ts';

/**
 * What an event says is under way with a force, as the word of a status claim: forces that leave, that are told to, that do not, or that are coming in just
 * now. Null for events that say nothing of it: that troops are massed says how things stand, and a plan or a supposition not even that.
 */
export function processWord({ event, status, negated }: Claim): string | null {
  if (event === null) return null;
  const leaving = event.type === 'RETREAT' && event.mode === 'withdraw';
  const coming = event.type === 'MOBILIZE' && event.mode === 'troops';
  if (!leaving && !coming) return null;
  if (negated || status === 'denied') return 'unchanged';
  if (status === 'ordered') return leaving ? 'ordered-withdrawal' : null;
  if (leaving) return status === 'asserted' || status === 'in-progress' ? 'withdrawing' : null;
  return status === 'in-progress' ? 'building-up' : null;
}
