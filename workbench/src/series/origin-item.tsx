import type { Origin, OriginClaim } from '../../../src/model/origin.ts';
import { say } from '../messages/say.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { linkInWords, originInWords } from '../words/origin.ts';
import { likelihood } from '../words/probability.ts';

function Printing({ of: { claim, chain, wording, link }, note }: { readonly of: OriginClaim; readonly note?: string }) {
  const how = note ?? (link === null ? null : linkInWords(link.kind));
  return (
    <li>
      <ClaimLink claim={claim}>{chain.join(' → ')}</ClaimLink>: {say().claims.quoted(wording)}
      {how !== null && <span className="quiet">, {how}</span>}
    </li>
  );
}

/** One utterance: who said it, every printing of it through whom it came, what it replaced, and its misprints. */
export function OriginItem({ origin, replaced }: { readonly origin: Origin; readonly replaced: Origin | undefined }) {
  const { series } = say();
  return (
    <li>
      <p>{originInWords(origin)}</p>
      <ul>
        {origin.claims.map((claim) => (
          <Printing key={claim.claim} of={claim} />
        ))}
        {origin.uncertain.map((claim) => (
          <Printing key={claim.claim} of={claim} note={series.aCopy(likelihood(claim.link?.probability ?? 0))} />
        ))}
      </ul>
      {replaced !== undefined && <p className="quiet">{series.supersedes(replaced.wordings)}</p>}
      {origin.slips.map(({ claim, printed, meant }) => (
        <p key={claim} className="quiet">
          {series.misprint(printed, meant)}
        </p>
      ))}
    </li>
  );
}
