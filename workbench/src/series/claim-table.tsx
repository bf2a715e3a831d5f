import { useId } from 'react';
import type { Estimate } from '../../../src/model/estimate.ts';
import { strengthInWords } from '../chart/mark-words.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { ClaimWords } from '../report/claim-words.tsx';
import { useOpened } from '../shell/use-opened.ts';
import { countOf } from '../words/count.ts';
import { longDay } from '../words/days.ts';
import { influenceInWords } from '../words/influence.ts';

/** The claims that the chart draws and those that it cannot place, the newest first. */
export function ClaimTable({ estimate }: { readonly estimate: Estimate }) {
  const [opened, onToggle] = useOpened();
  const caption = useId();
  const newest = estimate.contributions.toSorted((a, b) => b.saidAt.localeCompare(a.saidAt));
  return (
    <details onToggle={onToggle} data-testid="claim-table">
      <summary>Claims, {countOf(newest.length, 'row')}</summary>
      {opened && (
        <div className="table-scroll tall" tabIndex={0} role="region" aria-labelledby={caption}>
          <table>
            <caption id={caption}>Claims behind the estimate</caption>
            <thead>
              <tr>
                <th scope="col">Said on</th>
                <th scope="col">Source</th>
                <th scope="col">Speaks for</th>
                <th scope="col">Words</th>
                <th scope="col">Allows</th>
                <th scope="col">True of</th>
                <th scope="col">Effect</th>
                <th scope="col">Standing</th>
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
                    {one.conversion !== null && ` = ${one.conversion}`}
                  </td>
                  <td className="nowrap">{one.day === null ? 'not said' : longDay(one.day)}</td>
                  <td>{influenceInWords(one.influence)}</td>
                  <td>{one.superseded ? 'superseded' : one.role === 'reference' ? 'base of a fraction' : 'counts'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
