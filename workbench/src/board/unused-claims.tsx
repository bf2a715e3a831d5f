import type { Unused } from '../../../src/model/estimate.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { ClaimWords } from '../report/claim-words.tsx';
import { useOpened } from '../shell/use-opened.ts';
import { countOf } from '../words/count.ts';

/** The claims that the estimate does not use, by reason, folded away until asked for. */
export function UnusedClaims({ unused }: { readonly unused: readonly Unused[] }) {
  const [opened, onToggle] = useOpened();
  if (unused.length === 0) return null;
  return (
    <details className="unused" onToggle={onToggle}>
      <summary>{countOf(unused.length, 'claim')} not used, and why</summary>
      {opened && (
        <ul>
          {unused.map(({ claim, reason }) => (
            <li key={claim}>
              <ClaimLink claim={claim}>
                <ClaimWords claim={claim} />
              </ClaimLink>
              : {reason}
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
