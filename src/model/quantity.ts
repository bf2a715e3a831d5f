import type { ClaimId } from './claim-id.ts';
import type { Span } from './span.ts';

/** What the words of a quantity may commit to. */
export const quantityForms = [
  'exactly',
  'about',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'between',
  'worded',
  'fraction',
  'difference',
] as const;
export type QuantityForm = (typeof quantityForms)[number];

/** What may have become of the things counted. */
export const quantityMeasures = [
  'present',
  'remaining',
  'withdrawn',
  'arrived',
  'planned',
  'required',
  'capacity',
  'killed',
  'wounded',
  'captured',
  'displaced',
  'other',
] as const;
export type Measure = (typeof quantityMeasures)[number];

/** The base of a fraction or difference: its words, and the claim that gives it where one does. */
interface QuantityReference {
  readonly span: Span | null;
  readonly claim: ClaimId | null;
}

/** A number as the report words it; nothing is rounded or guessed here. */
export interface Quantity {
  readonly span: Span;
  readonly form: QuantityForm;
  /** The number; a fraction is 0 to 1; null where the form has none. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** For `worded`, such as `tens of thousands` or `most`. */
  readonly word: string | null;
  /** `person`, `battalion`, `tank`, `fraction` … */
  readonly unit: string;
  /** What is counted. */
  readonly of: Span | null;
  readonly reference: QuantityReference | null;
  readonly measure: Measure;
  /** The other readings of a real ambiguity. */
  readonly alternatives: readonly object[];
}
