import type { Span } from '../../model/span.ts';
import type { SharedPassage } from './shared-passages.ts';
import { namesTogether, type TextPrint } from './text-print.ts';
import { type Tokens, tokenKinds } from './tokens.ts';

/** How the passages that two texts share stand in them; both are 0 to 1. */
export interface AroundPassages {
  /**
   * Of the shingles of names and numbers that are in no passage, those in the other text: of the text of which more are. Near 1 where nothing
   * is left of one (a truncated copy, a part of a merged one) or a rewording goes on; near 0 where both say things of their own.
   */
  readonly beside: number;
  /** How much more of the passages is between quotation marks in one text than in the other: what one quotes, the other said. */
  readonly quoted: number;
}

/** So many shingles beside the passages are a headline, a dateline or a footer, and tell nothing. */
const unremarkable = 3;

/** Looks at two texts around the passages that they share; linear in both. */
export function aroundPassages(a: TextPrint, b: TextPrint, passages: readonly SharedPassage[]): AroundPassages {
  const [inA, inB] = [passages.map(({ first }) => first), passages.map(({ second }) => second)].map(inOrder);
  const [coveredA, coveredB] = [tokensWithin(a.tokens, inA!), tokensWithin(b.tokens, inB!)];
  return {
    beside: Math.max(agreeing(a, coveredA, b), agreeing(b, coveredB, a)),
    quoted: Math.abs(quotedShare(a, coveredA) - quotedShare(b, coveredB)),
  };
}

function agreeing(print: TextPrint, covered: Uint8Array, other: TextPrint): number {
  const theirs = new Set(other.names);
  const places = [...covered.keys()].filter((i) => print.tokens.kinds[i] !== tokenKinds.word);
  let [left, found] = [0, 0];
  for (const [i, hash] of print.names.entries()) {
    if (covered[places[i]!] === 1 || covered[places[i + namesTogether - 1]!] === 1) continue;
    left++;
    if (theirs.has(hash)) found++;
  }
  return (found + unremarkable) / (left + unremarkable);
}

function quotedShare({ tokens, quotations }: TextPrint, covered: Uint8Array): number {
  const quoted = tokensWithin(tokens, quotations);
  let [all, within] = [0, 0];
  for (const [i, each] of covered.entries()) {
    all += each;
    within += each & quoted[i]!;
  }
  return all === 0 ? 0 : within / all;
}

/** 1 for each token that begins within one of `spans`, which are in order. */
function tokensWithin({ starts }: Tokens, spans: readonly Span[]): Uint8Array {
  let at = 0;
  return Uint8Array.from(starts, (start) => {
    while (at < spans.length && spans[at]!.end <= start) at++;
    return at < spans.length && spans[at]!.start <= start ? 1 : 0;
  });
}

function inOrder(spans: readonly Span[]): Span[] {
  return spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
