import type { Claim } from '../model/claim.ts';

/** What a store writes of each claim of a reading, so that claims can be found without reading all readings. */
export interface ClaimRow {
  /** The nearest voice. */
  readonly source: string;
  /** Whom it speaks for; its own name where that is not known. */
  readonly family: string;
  readonly kind: Claim['kind'];
  readonly form: string | null;
  readonly force: string | null;
  readonly area: string | null;
  readonly saidFrom: string | null;
  readonly saidUntil: string | null;
  readonly trueFrom: string | null;
  readonly trueUntil: string | null;
}

/** Claims of one reading: more than any report of 20 MB gives. A claim's number is its reading's position times this, plus its place in the reading. */
export const claimsPerReading = 2 ** 20;

/** The row of a claim. */
export function claimRowOf({ attribution, kind, quantity, actor, place, time }: Claim): ClaimRow {
  const source = attribution[0]?.name ?? '';
  return {
    source,
    family: attribution[0]?.actor ?? source,
    kind,
    form: quantity?.form ?? null,
    force: actor?.code ?? null,
    area: place?.name ?? null,
    saidFrom: time.saidAt?.from ?? null,
    saidUntil: time.saidAt?.until ?? null,
    trueFrom: time.asOf?.from ?? null,
    trueUntil: time.asOf?.until ?? null,
  };
}
