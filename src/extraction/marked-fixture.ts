import type { Claim } from '../model/claim.ts';
import { unmark } from '../text/marked-fixture.ts';
import { readingFrom } from './reading-fixture.ts';

/** The claim whose quantity is the marked passage; throws where there is none. */
export function claimAt(marked: string): Claim {
  const { text, spans } = unmark(marked);
  const [passage] = spans;
  const { claims } = readingFrom(text);
  const claim = claims.find(
    ({ quantity }) => quantity?.span.start === passage?.start && quantity?.span.end === passage?.end,
  );
  if (claim !== undefined) return claim;
  const found = claims.map(({ quantity }) => text.slice(quantity?.span.start, quantity?.span.end));
  throw new Error(`No claim at the mark of "${marked}"; found: ${found.join(' / ') || 'nothing'}`);
}
