import { memo } from 'react';
import type { Estimate } from '../../../src/model/estimate.ts';
import { Movers } from '../board/movers.tsx';
import { moversOf } from '../board/support.ts';
import { UnusedClaims } from '../board/unused-claims.tsx';
import { say } from '../messages/say.ts';
import { SeriesWatches } from '../watches/series-watches.tsx';
import { BandTable } from './band-table.tsx';
import { ClaimTable } from './claim-table.tsx';
import { Comparison } from './comparison.tsx';
import { Contradictions } from './contradictions.tsx';
import { Foundation } from './foundation.tsx';
import { PrintedAgain } from './printed-again.tsx';
import { ProcessList } from './process-list.tsx';

/** So many claims that moved it are named. */
const named = 10;

/** What stands below the chart of a series; drawn anew with another estimate only, not with each look at other days or another scale. */
export const SeriesFoot = memo(function SeriesFoot({ estimate }: { readonly estimate: Estimate }) {
  return (
    <div className="series-foot">
      <SeriesWatches series={estimate.key} />
      <Comparison estimate={estimate} />
      <div className="series-side">
        <Movers movers={moversOf(estimate).slice(0, named)} heading="h2" />
        <ProcessList estimate={estimate} />
      </div>
      <Foundation estimate={estimate} />
      <Contradictions estimate={estimate} />
      <PrintedAgain estimate={estimate} />
      <section className="whole-row" aria-labelledby="tables">
        <h2 id="tables">{say().series.asTables}</h2>
        <ClaimTable estimate={estimate} />
        <BandTable estimate={estimate} />
        <UnusedClaims series={estimate.key} count={estimate.unused.length} />
      </section>
    </div>
  );
});
