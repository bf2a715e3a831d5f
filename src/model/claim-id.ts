declare const claimIdBrand: unique symbol;

/** The report's id, a full stop, and where in the text the claim's own words begin; of another kind than a quantity, the kind behind a further one. */
export type ClaimId = string & { readonly [claimIdBrand]: true };
