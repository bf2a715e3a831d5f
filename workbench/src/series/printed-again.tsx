import type { Estimate } from '../../../src/model/estimate.ts';
import type { OriginClaim } from '../../../src/model/origin.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { isPrintedAgain, linkInWords, originInWords } from '../words/origin.ts';
import { likelihood } from '../words/probability.ts';

function Printing({ of: { claim, chain, wording, link }, note }: { readonly of: OriginClaim; readonly note?: string }) {
  const how = note ?? (link === null ? null : linkInWords(link.kind));
  return (
    <li>
      <ClaimLink claim={claim}>{chain.join(' → ')}</ClaimLink>: “{wording}”
      {how !== null && <span className="quiet">, {how}</span>}
    </li>
  );
}

/** What several outlets print of one utterance, what may be a copy, what a voice replaced, and misprints; nothing where there is none. */
export function PrintedAgain({ estimate }: { readonly estimate: Estimate }) {
  const origins = estimate.origins.filter(isPrintedAgain).toSorted((a, b) => b.outlets.length - a.outlets.length);
  if (origins.length === 0) return null;
  const byId = new Map(estimate.origins.map((origin) => [origin.id, origin]));
  return (
    <section className="printed-again whole-row" aria-labelledby="printed-again" data-testid="printed-again">
      <h2 id="printed-again">Printed more than once</h2>
      <ol>
        {origins.map((origin) => {
          const replaced = byId.get(origin.supersedes ?? '');
          return (
            <li key={origin.id}>
              <p>{originInWords(origin)}</p>
              <ul>
                {origin.claims.map((claim) => (
                  <Printing key={claim.claim} of={claim} />
                ))}
                {origin.uncertain.map((claim) => (
                  <Printing key={claim.claim} of={claim} note={`a copy: ${likelihood(claim.link?.probability ?? 0)}`} />
                ))}
              </ul>
              {replaced !== undefined && <p className="quiet">It supersedes “{replaced.wordings.join('”, “')}”.</p>}
              {origin.slips.map(({ claim, printed, meant }) => (
                <p key={claim} className="quiet">
                  “{printed}” is taken for a misprint of “{meant}”, and not used.
                </p>
              ))}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
