import type { Day } from '../../../src/model/day.ts';
import type { Saying } from '../../../src/model/series-sources.ts';
import { strengthInWords } from '../chart/mark-words.ts';
import { say } from '../messages/say.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { ageInWords } from '../words/age.ts';
import { discordInWords } from '../words/contradiction.ts';
import { countOf } from '../words/count.ts';
import { credibilityInWords } from '../words/credibility.ts';
import { daysInWords, shortDay } from '../words/days.ts';
import { scopeNoun, seriesTitle } from '../words/series.ts';
import type { Fact } from './facts.ts';

interface HeadProps {
  readonly fact: Fact;
  /** True where it has to say which series the fact belongs to. */
  readonly named: boolean;
}

/** What a fact is about: its days, how many origins speak of it, and how far they disagree. */
export function FactHead({ fact: { key, days, claims, discord }, named }: HeadProps) {
  const origins = new Set(claims.map(({ origin }) => origin)).size;
  return (
    <>
      {days === null ? say().sources.noDay : daysInWords({ ...days, basis: 'stated' })}
      {named && (
        <>
          <br />
          <span className="quiet">
            {seriesTitle(key)}, {scopeNoun(key.scope)}
          </span>
        </>
      )}
      <br />
      <span className="quiet">
        {countOf(origins, 'origin')}
        {discord !== null && `; ${discordInWords(discord)}`}
      </span>
    </>
  );
}

interface SayingsProps {
  readonly fact: Fact;
  readonly family: string;
  readonly asOf: Day;
}

/** What a family says of a fact. */
export function FactSayings({ fact: { claims, discord }, family, asOf }: SayingsProps) {
  return (
    <ul>
      {claims
        .filter((claim) => claim.family === family)
        .map((claim) => (
          <Said
            key={claim.claim}
            claim={claim}
            asOf={asOf}
            disputed={claim.claim === discord?.a || claim.claim === discord?.b}
          />
        ))}
    </ul>
  );
}

interface SaidProps {
  readonly claim: Saying;
  readonly asOf: Day;
  /** True where it is one of the two that go together least. */
  readonly disputed: boolean;
}

function Said({ claim, asOf, disputed }: SaidProps) {
  const { superseded, role, saidAt, credibility } = claim;
  const { sources: texts, credibility: digits } = say();
  return (
    <li className={superseded ? 'superseded-words' : undefined}>
      {disputed && <abbr title={texts.disputed}>≠ </abbr>}
      <ClaimLink claim={claim.claim}>{strengthInWords(claim)}</ClaimLink>{' '}
      <span className="quiet">
        {texts.said(shortDay(saidAt), ageInWords(saidAt, asOf))}
        {superseded && texts.superseded}
        {role === 'reference' && texts.base}
        {role === 'level' && `, ${digits.short(credibilityInWords(credibility))}`}
      </span>
    </li>
  );
}
