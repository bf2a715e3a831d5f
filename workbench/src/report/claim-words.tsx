import { useClaim, useClaimLanguage } from '../api/use-claim.ts';

/** A claim's own words in quotation marks, fetched when shown. */
export function ClaimWords({ claim }: { readonly claim: string }) {
  const found = useClaim(claim);
  const language = useClaimLanguage(claim);
  return (
    <q className="words" lang={language}>
      {found?.exact ?? '…'}
    </q>
  );
}
