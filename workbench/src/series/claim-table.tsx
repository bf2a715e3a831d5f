import { useId } from 'react';
import type { Estimate } from '../../../src/model/estimate.ts';
import { strengthInWords } from '../chart/mark-words.ts';
import { say } from '../messages/say.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { ClaimWords } from '../report/claim-words.tsx';
import { ServerWords } from '../shell/server-words.tsx';
import { useOpened } from '../shell/use-opened.ts';
import { countOf } from '../words/count.ts';
import { credibilityInWords } from '../words/credibility.ts';
import { longDay } from '../words/days.ts';
import { gradeInWords } from '../words/grade.ts';
import { influenceInWords } from '../words/influence.ts';

/** The grade of a family in this series. */
function letterOf({ sources }: Estimate, family: string): string {
  const grade = sources.find((source) => source.family === family)?.grade;
  return grade === undefined ? '' : gradeInWords(grade);
}

/** The claims that the chart draws and those that it cannot place, the newest first. */
export function ClaimTable({ estimate }: { readonly estimate: Estimate }) {
  const [opened, onToggle] = useOpened();
  const caption = useId();
  const { series, credibility } = say();
  const newest = estimate.contributions.toSorted((a, b) => b.saidAt.localeCompare(a.saidAt));
  return (
    <details onToggle={onToggle} data-testid="claim-table">
      <summary>{series.claims(countOf(newest.length, 'row'))}</summary>
      {opened && (
        <div className="table-scroll tall" tabIndex={0} role="region" aria-labelledby={caption}>
          <table>
            <caption id={caption}>{series.claimsCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{series.saidOn}</th>
                <th scope="col">{series.source}</th>
                <th scope="col">{series.speaksFor}</th>
                <th scope="col">{series.words}</th>
                <th scope="col">{series.allows}</th>
                <th scope="col">{series.trueOf}</th>
                <th scope="col">{series.effect}</th>
                <th scope="col">{credibility.letter}</th>
                <th scope="col">{credibility.digit}</th>
                <th scope="col">{series.standing}</th>
              </tr>
            </thead>
            <tbody>
              {newest.map((one) => (
                <tr key={one.claim}>
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
                  <td>{letterOf(estimate, one.family)}</td>
                  <td>{credibilityInWords(one.credibility)}</td>
                  <td>{one.superseded ? series.superseded : one.role === 'reference' ? series.base : series.counts}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
