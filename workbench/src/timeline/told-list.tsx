import type { ToldClaim } from '../../../src/model/told-claim.ts';
import { say } from '../messages/say.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { longDay } from '../words/days.ts';
import { deedInWords } from '../words/deed.ts';
import { clocksInWords } from '../words/delay.ts';
import { quantityInWords } from '../words/quantity.ts';
import { stateInWords } from '../words/verdict.ts';
import { chainInWords } from '../words/voices.ts';

interface Props {
  readonly claims: readonly ToldClaim[];
  /** By which of its clocks each is listed. */
  readonly clock: 'said' | 'true';
}

/** Neighbours of the same day together. */
function byDay(
  claims: readonly ToldClaim[],
  clock: Props['clock'],
): readonly (readonly [string, readonly ToldClaim[]])[] {
  const days: [string, ToldClaim[]][] = [];
  for (const claim of claims) {
    const day = (clock === 'said' ? claim.saidAt : claim.asOf)?.from ?? '';
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(claim);
    else days.push([day, [claim]]);
  }
  return days;
}

/** Claims under the days of a clock, each with its words, its voices and both its clocks. */
export function ToldList({ claims, clock }: Props) {
  return (
    <ol className="told-list">
      {byDay(claims, clock).map(([day, those]) => (
        <li key={day}>
          <h3>{longDay(day)}</h3>
          <ul>
            {those.map((claim) => (
              <li key={claim.id} className={`kind-${claim.kind}`} data-testid="told-claim">
                <p className="words">
                  <ClaimLink claim={claim.id}>{claim.exact}</ClaimLink>
                </p>
                <p className="quiet">
                  {chainInWords(claim.attribution)}
                  {`: ${claim.quantity === null ? deedInWords(claim) : quantityInWords(claim.quantity)}`}
                  {claim.negated && `, ${say().timeline.notSo}`}
                  {claim.place !== null && `; ${claim.place.name}`}
                  {`; ${clocksInWords(claim)}`}
                  {claim.state !== 'open' &&
                    `; ${stateInWords(claim.state).sign} ${stateInWords(claim.state).word.toLowerCase()}`}
                </p>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
