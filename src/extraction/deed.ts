import type { Claim, ClaimStatus, EventType } from '../model/claim.ts';
import type { TokenRange } from './tree.ts';

/** What a sentence tells besides numbers: an event, a demand, a meeting that is set, how something stands, what somebody makes of it. */
export interface Deed {
  readonly kind: Exclude<Claim['kind'], 'quantity'>;
  /** The words that tell it. */
  readonly cue: TokenRange;
  readonly actor: TokenRange | null;
  readonly recipient: TokenRange | null;
  readonly status: ClaimStatus;
  readonly negated: boolean;
  /** Its coding by PLOVER; null for what is no event. */
  readonly event: {
    readonly type: EventType;
    readonly mode: string | null;
    readonly contexts: readonly string[];
  } | null;
  /** The names of the rules that made it, in order. */
  readonly why: readonly string[];
}
