import type { Claim } from '../model/claim.ts';
import { contains, makeSpan, type Span } from '../model/span.ts';
import type { Attribution } from './attribution/find-attributions.ts';
import { clauseAround } from './clause.ts';
import type { QuantityMention } from './quantities/quantity-mention.ts';
import { type Scene, type Setting, spanOfTokens, tokensWithin } from './scene.ts';

/** The clause that holds the quantity, within what its voice vouches for. */
export function contentSpan(
  scene: Scene,
  quantity: Pick<QuantityMention, 'first' | 'last' | 'of'>,
  nearest: Attribution | null,
): Span {
  const clause = clauseAround(scene, quantity.first);
  const last = Math.max(clause.last, quantity.last, quantity.of?.last ?? 0);
  let whole = spanOfTokens(scene.sentence, Math.min(quantity.first, Math.max(clause.first, scene.opening)), last);
  const span = spanOfTokens(scene.sentence, quantity.first, quantity.last);
  const content = nearest?.content.find((found) => contains(found, span));
  if (content !== undefined) {
    const start = Math.max(content.start, whole.start);
    whole = makeSpan(start, Math.max(start, Math.min(content.end, whole.end)));
  }
  return trimmed(scene, whole, span);
}

/** Without the joining word at its head and the marks at its ends; never less than the quantity itself. */
function trimmed(scene: Scene, whole: Span, keep: Span): Span {
  const { tokens } = scene.sentence;
  const inside = tokensWithin(scene.sentence, whole);
  if (inside === null) return keep;
  let { first, last } = inside;
  const head = /^(and|but|while|whereas|although|though|that|yet|[,.;:!?—–‘“"’”'-])$/;
  while (first < last && head.test(tokens[first]?.norm ?? '')) first += 1;
  while (last > first && /^[,.;:!?—–‘“"’”'-]$/.test(tokens[last]?.form ?? '')) last -= 1;
  const start = Math.min(tokens[first]?.span.start ?? keep.start, keep.start);
  return makeSpan(start, Math.max(tokens[last]?.span.end ?? keep.end, keep.end));
}

/** Whether the claim's words are a quotation, hold one, or neither. */
export function verbatimOf(setting: Setting, content: Span, quantity: Span): Claim['verbatim'] {
  if (setting.quotations.some((quotation) => contains(quotation, content))) return 'full';
  return setting.quotations.some((quotation) => contains(quotation, quantity)) ? 'partial' : 'none';
}
