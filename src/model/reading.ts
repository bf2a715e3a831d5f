import type { Claim } from './claim.ts';
import type { ClaimId } from './claim-id.ts';
import type { Problem } from './problem.ts';
import type { Report } from './report.ts';

/** How two claims of one report bear on each other. */
export interface Relation {
  readonly from: ClaimId;
  readonly type:
    | 'same-claim'
    | 'restates-in-other-unit'
    | 'fraction-of'
    | 'part-of'
    | 'complement-of'
    | 'supersedes'
    | 'corroborates'
    | 'conflicts'
    | 'contradicts'
    | 'quantifies';
  readonly to: ClaimId;
  readonly why?: string;
}

/** One report and every claim read from it: the public format `muster.reading/1` (`contract/reading.schema.json`). */
export interface Reading {
  readonly format: 'muster.reading/1';
  readonly engine: { readonly name: string; readonly version: string };
  readonly report: Report;
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  readonly problems: readonly Problem[];
}
