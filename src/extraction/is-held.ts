import { normsBetween } from './norms.ts';
import type { QuantityMention } from './quantities/quantity-mention.ts';
import type { Standing } from './read-status.ts';
import type { Scene } from './scene.ts';

/** "does not want its 2,000 troops to be drawn in", "the present force of 5,500 would be cut": so many are there, whatever is wanted of them. */
export function isHeld(
  { sentence: { tokens } }: Scene,
  { first, last, of }: QuantityMention,
  { status, negated }: Standing,
): boolean {
  if (!(negated || status === 'planned' || status === 'hypothetical') || status === 'denied') return false;
  // "The 900 remaining soldiers will train others", "fewer than 500 remaining troops will leave".
  const rest = normsBetween(tokens, last + 1, of?.last ?? 0).includes('remaining');
  return (
    rest ||
    /^(its|their|his|her|our|'s|remaining)$/.test(tokens[first - 1]?.norm ?? '') ||
    // "The 900 soldiers still in the country will leave".
    tokens[Math.max(last, of?.last ?? last) + 1]?.norm === 'still' ||
    /\b(the|its|their) (?!(\S+ )?(planned|proposed|future|promised|envisaged|new|additional|final)\b)((?!(that|an?) )\S+ ){0,5}(force|army|garrison|contingent|strength|presence) of( \S+)?$/.test(
      normsBetween(tokens, first - 10, first),
    )
  );
}
