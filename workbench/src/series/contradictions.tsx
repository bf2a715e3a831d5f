import type { Contribution, Estimate } from '../../../src/model/estimate.ts';
import { strengthInWords } from '../chart/mark-words.ts';
import { say } from '../messages/say.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { discordInWords, dissolvedInWords } from '../words/contradiction.ts';
import { longDay } from '../words/days.ts';
import { discordsOf } from './discord.ts';

function Saying({ of: { claim, source, saidAt, day, ...strength } }: { readonly of: Contribution }) {
  return (
    <>
      <ClaimLink claim={claim}>
        {source}, {longDay(saidAt)}
      </ClaimLink>
      : {strengthInWords(strength)}
      {day !== null && day !== saidAt && say().series.onDay(longDay(day))}
    </>
  );
}

/** Pairs of claims that hardly go together, and what would dissolve each; nothing where all go together. */
export function Contradictions({ estimate }: { readonly estimate: Estimate }) {
  const discords = discordsOf(estimate);
  if (discords.length === 0) return null;
  return (
    <section className="contradictions whole-row" aria-labelledby="contradictions" data-testid="contradictions">
      <h2 id="contradictions">{say().series.contradictions}</h2>
      <ol>
        {discords.map(({ contradiction, former, latter }) => (
          <li key={`${former.claim} ${latter.claim}`}>
            <p>
              <Saying of={former} />
            </p>
            <p>
              <Saying of={latter} />
            </p>
            <p className="quiet">
              {discordInWords(contradiction)}; {dissolvedInWords(contradiction)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
