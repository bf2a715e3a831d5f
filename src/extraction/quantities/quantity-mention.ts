import type { QuantityForm } from '../../model/quantity.ts';
import type { CountedNoun } from './counted-nouns.ts';

/** A quantity of counted people or things in one sentence, by token positions. */
export interface QuantityMention {
  readonly first: number;
  readonly last: number;
  readonly form: QuantityForm;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly word: string | null;
  readonly noun: CountedNoun;
  /** The counted phrase; null where the words leave it out ("tens of thousands remained"). */
  readonly of: { readonly first: number; readonly last: number } | null;
  /** True where more come on top of those there ("80,000 additional", "another 2,000"). */
  readonly additional: boolean;
  readonly why: string;
}

/** A mention of words for a size rather than a number, which have neither value nor bounds. */
export function wordedMention(
  given: Pick<QuantityMention, 'first' | 'last' | 'noun' | 'of' | 'additional' | 'why'>,
  word: string,
): QuantityMention {
  return { ...given, form: 'worded', value: null, low: null, high: null, word };
}
