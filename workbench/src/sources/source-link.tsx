import { Link } from '@tanstack/react-router';
import { useKeepAsOf } from '../shell/use-keep-as-of.ts';
import { familyName } from '../words/source.ts';

/** Leads to a source's own page. */
export function SourceLink({ family }: { readonly family: string }) {
  return (
    <Link to="/source/$family" params={{ family: family || '-' }} search={useKeepAsOf()}>
      {familyName(family)}
    </Link>
  );
}
