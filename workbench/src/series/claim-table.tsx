import { useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import type { Estimate } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { withSearch } from '../search.ts';
import { FirstOf } from '../shell/first-of.tsx';
import { SortHead } from '../shell/sort-head.tsx';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { useOpened } from '../shell/use-opened.ts';
import { countOf } from '../words/count.ts';
import { arrangeClaims, type ClaimColumn, claimOrder, gradeIn } from './claim-columns.ts';
import { ClaimRow } from './claim-row.tsx';

const step = 100;

/** The claims that the chart draws and those that it cannot place, sorted by any column; the newest first at first. */
export function ClaimTable({ estimate }: { readonly estimate: Estimate }) {
  const [opened, onToggle] = useOpened();
  const caption = useId();
  const order = claimOrder(useSearch({ from: '__root__', select: ({ sort }) => sort }));
  const change = useChangeSearch();
  const { series, credibility } = say();
  const head = (column: ClaimColumn, words: string) => (
    <SortHead
      column={column}
      order={order}
      words={words}
      onSort={(sort) => change((search) => withSearch(search, 'sort', sort))}
    />
  );
  return (
    <details onToggle={onToggle} data-testid="claim-table">
      <summary>{series.claims(countOf(estimate.contributions.length, 'row'))}</summary>
      {opened && (
        <FirstOf things={arrangeClaims(estimate, order)} step={step}>
          {(shown) => (
            <div className="table-scroll tall" tabIndex={0} role="region" aria-labelledby={caption}>
              <table>
                <caption id={caption}>{series.claimsCaption}</caption>
                <thead>
                  <tr>
                    {head('saidOn', series.saidOn)}
                    {head('source', series.source)}
                    {head('speaksFor', series.speaksFor)}
                    <th scope="col">{series.words}</th>
                    {head('allows', series.allows)}
                    {head('trueOf', series.trueOf)}
                    {head('effect', series.effect)}
                    {head('letter', credibility.letter)}
                    {head('digit', credibility.digit)}
                    {head('standing', series.standing)}
                  </tr>
                </thead>
                <tbody>
                  {shown.map((one) => (
                    <ClaimRow key={one.claim} of={one} grade={gradeIn(estimate, one.family)} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </FirstOf>
      )}
    </details>
  );
}
