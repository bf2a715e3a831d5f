import type { Contribution } from '../../../src/model/estimate.ts';
import type { Grade } from '../../../src/model/evidence.ts';
import { strengthInWords } from '../chart/mark-words.ts';
import { say } from '../messages/say.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { ClaimWords } from '../report/claim-words.tsx';
import { ServerWords } from '../shell/server-words.tsx';
import { credibilityInWords } from '../words/credibility.ts';
import { longDay } from '../words/days.ts';
import { gradeInWords } from '../words/grade.ts';
import { influenceInWords } from '../words/influence.ts';

interface Props {
  readonly of: Contribution;
  /** Its family's in the series. */
  readonly grade: Grade | undefined;
}

/** A claim as a row of the table of a series' claims. */
export function ClaimRow({ of: one, grade }: Props) {
  const { series } = say();
  return (
    <tr>
      <td className="nowrap">{longDay(one.saidAt)}</td>
      <th scope="row">{one.source}</th>
      <td>{one.family}</td>
      <td>
        <ClaimLink claim={one.claim}>
          <ClaimWords claim={one.claim} />
        </ClaimLink>
      </td>
      <td>
        {strengthInWords(one)}
        {one.conversion !== null && (
          <>
            {' = '}
            <ServerWords english={one.conversion} />
          </>
        )}
      </td>
      <td className="nowrap">{one.day === null ? series.notSaid : longDay(one.day)}</td>
      <td>{influenceInWords(one.influence)}</td>
      <td>{grade === undefined ? '' : gradeInWords(grade)}</td>
      <td>{credibilityInWords(one.credibility)}</td>
      <td>{one.superseded ? series.superseded : one.role === 'reference' ? series.base : series.counts}</td>
    </tr>
  );
}
