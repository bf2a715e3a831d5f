import type { Found } from '../../../src/model/found.ts';
import { say } from '../messages/say.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { longDay } from '../words/days.ts';
import { deedInWords } from '../words/deed.ts';
import { langOf } from '../words/language.ts';
import { quantityInWords } from '../words/quantity.ts';
import { stateInWords } from '../words/verdict.ts';
import { chainInWords } from '../words/voices.ts';
import { fromWholeWord, toWholeWord } from '../words/whole-words.ts';
import { Highlighted } from './highlighted.tsx';

interface Props {
  readonly found: readonly Extract<Found, { kind: 'claim' }>[];
  readonly words: string;
}

/** Claims that were found: their words within what stands around them, who said them, and how they stand. */
export function FoundClaims({ found, words }: Props) {
  return (
    <section aria-labelledby="found-claims">
      <h2 id="found-claims">{say().find.claims}</h2>
      <ol className="found">
        {found.map(({ claim, state, language }) => (
          <li key={claim.id} data-testid="found-claim">
            <p className="words" lang={langOf(language)}>
              {claim.prefix !== '' && <span className="quiet">…{fromWholeWord(claim.prefix)}</span>}
              <ClaimLink claim={claim.id}>
                <Highlighted text={claim.exact} words={words} />
              </ClaimLink>
              {claim.suffix !== '' && <span className="quiet">{toWholeWord(claim.suffix)}…</span>}
            </p>
            <p className="quiet">
              {chainInWords(claim.attribution)}
              {claim.time.saidAt !== null && `, ${longDay(claim.time.saidAt.until)}`}
              {`: ${claim.quantity === null ? deedInWords(claim) : quantityInWords(claim.quantity)}`}
              {state !== 'open' && `; ${stateInWords(state).sign} ${stateInWords(state).word.toLowerCase()}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
