import type { Token } from '../sentence.ts';
import type { TokenRange } from '../tree.ts';

/** What a cue says: the content, before the cue's own words are cut out of it. */
export interface Found {
  readonly content: readonly TokenRange[];
  readonly rule: string;
  /** A token that belongs to the cue beside the verb's own: the preposition of "called for". */
  readonly with: number;
  /** True where the content lies around the cue, so that all of the cue's zone is cut out of it. */
  readonly around: boolean;
}

/** Content behind its cue, by a rule of that name. */
export function behind(rule: string, ...content: readonly TokenRange[]): Found {
  return { content, rule: `attribution/${rule}`, with: -1, around: false };
}

/** True for a mark that opens a quotation. */
export function isQuoteMark({ form }: Token): boolean {
  return /^([“"‘«]|'')$/.test(form);
}
