import type { Span } from './span.ts';

/** One link of an attribution chain: somebody who vouches for, or passes on, what is claimed. */
export interface Voice {
  readonly kind: 'person' | 'organisation' | 'government' | 'unnamed' | 'publisher' | 'document';
  /** Canonical: the full name where the sentence has only "he" or a surname. */
  readonly name: string;
  /** Whom the voice speaks for: an ISO 3166-1 alpha-3 code or an organisation's code; null where it is not known. */
  readonly actor: string | null;
  readonly unnamed: boolean;
  /** The source as printed at the cue; null for the publisher. */
  readonly span: Span | null;
  /** The attributing words; null where there are none. */
  readonly cue: Span | null;
  readonly stance: 'asserts' | 'reports' | 'denies' | 'doubts';
}
