import type { QuantityForm } from '../../model/quantity.ts';
import type { TokenRange } from '../tree.ts';
import type { CountedNoun } from './counted-nouns.ts';
import type { Unit } from './measure-units.ts';

/** How the words bound a number: it is that number, near it, or a bound of the one that is meant. */
export type Bound = Extract<QuantityForm, 'exactly' | 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than'>;

/** What the words of a quantity say of its size. */
export interface Amount {
  readonly form: QuantityForm;
  /** The number; a share is a fraction of one ("45 percent" is 0.45); null for `between` and `worded`. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: Unit;
}

/** A quantity in one sentence, by token positions. */
export interface QuantityMention extends Amount, TokenRange {
  /** The bound that the words put, also where the form is `fraction` or `difference`. */
  readonly bound: Bound;
  readonly word: string | null;
  /** What is counted, where it is people or things that claims are made of; null for all other quantities. */
  readonly noun: CountedNoun | null;
  /** The counted phrase; null where the words leave it out ("tens of thousands remained"). */
  readonly of: TokenRange | null;
  /** True where more come on top of those there ("80,000 additional", "another 2,000"). */
  readonly additional: boolean;
  /** Which way a difference goes; null for what is none. */
  readonly direction: 'more' | 'fewer' | null;
  /** The other readings of the same quantity: "45 percent of the army (approximately 30,000 soldiers)". */
  readonly alternatives: readonly Amount[];
  readonly why: string;
}

/** A mention that counts people or things of which claims are made. */
export type CountedMention = QuantityMention & { readonly noun: CountedNoun };

/** True where claims can be made of what a mention counts. */
export function isCounted(mention: QuantityMention): mention is CountedMention {
  return mention.noun !== null;
}

/** A number that is no quantity, and the name of the rule that says so. */
export interface PassedOver extends TokenRange {
  readonly why: string;
}

/** What a bound says of the number, in the four signs of Almasian et al. 2023 (NewsQuant): as it is, near it, above it, below it. */
export function changeOf({ bound }: Pick<QuantityMention, 'bound'>): '=' | '~' | '>' | '<' {
  if (bound === 'exactly') return '=';
  if (bound === 'about') return '~';
  return bound === 'at-least' || bound === 'more-than' ? '>' : '<';
}

/** A mention of words for a size rather than a number, which have neither value nor bounds. */
export function wordedMention(
  given: Pick<CountedMention, 'first' | 'last' | 'noun' | 'of' | 'additional' | 'why'>,
  word: string,
): CountedMention {
  const unit: Unit = { name: given.noun.unit, kind: 'count' };
  const none = { value: null, low: null, high: null, direction: null, alternatives: [] };
  return { ...given, ...none, form: 'worded', bound: 'exactly', word, unit };
}

/** A quantity with what it counts. */
export function wholeOf({ first, last, of }: QuantityMention): TokenRange {
  return { first: Math.min(first, of?.first ?? first), last: Math.max(last, of?.last ?? last) };
}
