import type { Unused } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { ClaimWords } from '../report/claim-words.tsx';
import { ServerWords } from '../shell/server-words.tsx';
import { useOpened } from '../shell/use-opened.ts';
import { countOf } from '../words/count.ts';

/** The claims that the estimate does not use, by reason, folded away until asked for. */
export function UnusedClaims({ unused }: { readonly unused: readonly Unused[] }) {
  const [opened, onToggle] = useOpened();
  if (unused.length === 0) return null;
  return (
    <details className="unused" onToggle={onToggle}>
      <summary>{say().board.unused(countOf(unused.length, 'claim'))}</summary>
      {opened && (
        <ul>
          {unused.map(({ claim, reason }) => (
            <li key={claim}>
              <ClaimLink claim={claim}>
                <ClaimWords claim={claim} />
              </ClaimLink>
              : <ServerWords english={reason} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
