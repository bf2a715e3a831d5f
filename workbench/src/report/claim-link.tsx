import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useKeepAsOf } from '../shell/use-keep-as-of.ts';
import { reportIdOf } from '../words/claim-id.ts';

/** Leads to the sentence that a claim came from. */
export function ClaimLink({ claim, children }: { readonly claim: string; readonly children: ReactNode }) {
  const search = { ...useKeepAsOf(), claim };
  return (
    <Link to="/report/$id" params={{ id: reportIdOf(claim) }} search={search}>
      {children}
    </Link>
  );
}
