import { normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { CountedMention } from './quantity-mention.ts';

/** "60 trucks with 1,000 tonnes of aid": vehicles that carry help are no part of a force. */
export function carriesAid({ sentence: { tokens } }: Scene, { noun, last, of }: CountedMention): boolean {
  const tail = Math.max(last, of?.last ?? last);
  return (
    /^(vehicle|ship|aircraft|helicopter)$/.test(noun.unit) &&
    /^(with|carrying|loaded with|full of|of|bringing) (\S+ ){0,5}(aid|food|relief|medicines?|medical supplies|humanitarian|flour|grain)\b/.test(
      normsBetween(tokens, tail + 1, tail + 9),
    )
  );
}
