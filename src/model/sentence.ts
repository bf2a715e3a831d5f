import type { Span } from './span.ts';

/** One word, number or mark; the tokens of a sentence are in text order and do not overlap. */
export interface Token {
  readonly span: Span;
  /** As printed. */
  readonly form: string;
  /** Lower case, with straight apostrophes and plain hyphens, for comparing. */
  readonly norm: string;
  readonly kind: 'word' | 'number' | 'mark';
}

/** One sentence of a report. */
export interface Sentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** Which paragraph of the report it stands in, from 0. */
  readonly paragraph: number;
}
