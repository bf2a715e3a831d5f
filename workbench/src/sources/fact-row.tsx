import type { Day } from '../../../src/model/day.ts';
import type { Contribution } from '../../../src/model/estimate.ts';
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

interface Props {
  readonly fact: Fact;
  readonly families: readonly string[];
  readonly asOf: Day;
  /** True where the row has to say which series it belongs to. */
  readonly named: boolean;
}

/** One fact, with what each source says of it. */
export function FactRow({ fact: { key, days, claims, discord }, families, asOf, named }: Props) {
  const texts = say().sources;
  const origins = new Set(claims.map(({ origin }) => origin)).size;
  return (
    <tr className={discord === null ? undefined : 'discordant'}>
      <th scope="row">
        {days === null ? texts.noDay : daysInWords({ ...days, basis: 'stated' })}
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
      </th>
      {families.map((family) => (
        <td key={family}>
          <ul>
            {claims
              .filter((claim) => claim.family === family)
              .map((claim) => (
                <Saying
                  key={claim.claim}
                  claim={claim}
                  asOf={asOf}
                  disputed={claim.claim === discord?.a || claim.claim === discord?.b}
                />
              ))}
          </ul>
        </td>
      ))}
    </tr>
  );
}

interface SayingProps {
  readonly claim: Contribution;
  readonly asOf: Day;
  /** True where it is one of the two that go together least. */
  readonly disputed: boolean;
}

function Saying({ claim, asOf, disputed }: SayingProps) {
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
