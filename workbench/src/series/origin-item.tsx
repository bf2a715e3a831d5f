import type { Origin, OriginClaim } from '../../../src/model/origin.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { linkInWords, originInWords } from '../words/origin.ts';
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

/** One utterance: who said it, every printing of it through whom it came, what it replaced, and its misprints. */
export function OriginItem({ origin, replaced }: { readonly origin: Origin; readonly replaced: Origin | undefined }) {
  return (
    <li>
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
}
