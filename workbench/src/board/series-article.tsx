import { useId } from 'react';
import type { EstimateOutline } from '../../../src/model/estimate-outline.ts';
import { Sparkline } from '../chart/sparkline.tsx';
import { say } from '../messages/say.ts';
import { bandInWords } from '../words/band.ts';
import { changeInWords, recentChange } from '../words/change.ts';
import { longDay } from '../words/days.ts';
import { missingInWords } from '../words/missing.ts';
import { scopeNoun } from '../words/series.ts';
import { Movers } from './movers.tsx';
import { SeriesLink } from './series-link.tsx';
import { SinceLastVisit } from './since-last-visit.tsx';
import { Statements } from './statements.tsx';
import { outlineSupport, supportInWords } from './support.ts';
import { UnusedClaims } from './unused-claims.tsx';
import { sinceVisit, type Visit } from './visit.ts';

/** So many claims that moved it are named. */
const named = 3;

/** One series on the board: what it stands at, how that came about, and what it rests on. */
export function SeriesArticle({
  estimate,
  visit,
}: {
  readonly estimate: EstimateOutline;
  readonly visit: Visit | null;
}) {
  const { key, headline } = estimate;
  const id = useId();
  const change = recentChange(estimate);
  const since = visit === null ? null : sinceVisit(visit, estimate);
  const missing = missingInWords(estimate);
  return (
    <article className="series" aria-labelledby={id} data-testid="series">
      <div className="series-stand">
        <h2 id={id} data-testid="series-heading">
          <SeriesLink series={key} /> <span className="scope">{scopeNoun(key.scope)}</span>
        </h2>
        <p className="headline" data-testid="headline">
          {bandInWords(headline)}
        </p>
        <p className="quiet">{say().board.stand(longDay(headline.day), supportInWords(outlineSupport(estimate)))}</p>
        {change !== undefined && <p data-testid="change">{changeInWords(change, headline.day)}</p>}
        {since !== null && <SinceLastVisit since={since} headline={headline} />}
        <Statements estimate={estimate} />
      </div>
      <Sparkline course={estimate.course} headline={headline} />
      <div className="series-why">
        <Movers movers={estimate.movers.slice(0, named)} heading="h3" />
        {missing.length > 0 && (
          <p className="missing quiet" data-testid="missing">
            {missing.join('. ')}.
          </p>
        )}
        <UnusedClaims series={key} count={estimate.unused} />
      </div>
    </article>
  );
}
