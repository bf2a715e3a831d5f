import type { Span } from './span.ts';

/** A foreseen failure, kept as part of the output: what could not be done, to which value, and what is wanted. */
export interface Problem {
  /** A word code by folder, such as `reading/binary`; each is documented where it is made. */
  readonly code: string;
  readonly message: string;
  /** The passage that it is about, where there is one. */
  readonly at: Span | null;
}

/** Carries a problem out of broken machinery (a full disk, a locked file) to the surface that shows it. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ProblemError';
    this.problem = { code, message, at: null };
  }
}
