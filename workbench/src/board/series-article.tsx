import { useId } from 'react';
import type { Estimate } from '../../../src/model/estimate.ts';
import { Sparkline } from '../chart/sparkline.tsx';
import { bandInWords } from '../words/band.ts';
import { changeInWords, recentChange } from '../words/change.ts';
import { longDay } from '../words/days.ts';
import { scopeNoun } from '../words/series.ts';
import { Movers } from './movers.tsx';
import { SeriesLink } from './series-link.tsx';
import { Statements } from './statements.tsx';
import { supportInWords } from './support.ts';
import { UnusedClaims } from './unused-claims.tsx';

/** One series on the board: what it stands at, how that came about, and what it rests on. */
export function SeriesArticle({ estimate }: { readonly estimate: Estimate }) {
  const { key, headline } = estimate;
  const id = useId();
  const change = recentChange(estimate);
  return (
    <article className="series" aria-labelledby={id} data-testid="series">
      <div className="series-stand">
        <h2 id={id} data-testid="series-heading">
          <SeriesLink series={key} /> <span className="scope">{scopeNoun(key.scope)}</span>
        </h2>
        <p className="headline" data-testid="headline">
          {bandInWords(headline)}
        </p>
        <p className="quiet">
          {longDay(headline.day)}, 90 % band. {supportInWords(estimate)}.
        </p>
        {change !== undefined && <p data-testid="change">{changeInWords(change, headline.day)}</p>}
        <Statements estimate={estimate} />
      </div>
      <Sparkline estimate={estimate} />
      <div className="series-why">
        <Movers estimate={estimate} limit={3} heading="h3" />
        <UnusedClaims unused={estimate.unused} />
      </div>
    </article>
  );
}
