declare const claimIdBrand: unique symbol;

/** The report's id, a full stop, and where in the text the claim's own words begin. */
export type ClaimId = string & { readonly [claimIdBrand]: true };
