import type { Estimate } from '../../../src/model/estimate.ts';
import { Movers } from '../board/movers.tsx';
import { Statements } from '../board/statements.tsx';
import { supportInWords } from '../board/support.ts';
import { UnusedClaims } from '../board/unused-claims.tsx';
import { EstimateChart } from '../chart/estimate-chart.tsx';
import { bandInWords } from '../words/band.ts';
import { longDay } from '../words/days.ts';
import { BandTable } from './band-table.tsx';
import { ChangeList } from './change-list.tsx';
import { ClaimTable } from './claim-table.tsx';
import { Contradictions } from './contradictions.tsx';
import { Foundation } from './foundation.tsx';
import { PrintedAgain } from './printed-again.tsx';
import { ProcessList } from './process-list.tsx';
import { ScaleChoice } from './scale-choice.tsx';
import { useScale } from './use-scale.ts';

/** The body of a series' page, for what was known on one day. */
export function SeriesDetail({ estimate, whole }: { readonly estimate: Estimate; readonly whole: Estimate }) {
  const [scale] = useScale();
  const unplaced = estimate.contributions.filter(({ day }) => day === null).length;
  return (
    <>
      <div className="stand">
        <div>
          <p className="headline" data-testid="headline">
            {bandInWords(estimate.headline)}
          </p>
          <p className="quiet">
            {longDay(estimate.headline.day)}, 90 % band. {supportInWords(estimate)}.
          </p>
        </div>
        <Statements estimate={estimate} />
      </div>
      <ScaleChoice />
      <EstimateChart estimate={estimate} whole={whole} scale={scale} />
      {unplaced > 0 && (
        <p className="quiet">
          Not drawn, because nothing says when they held: {unplaced}. They are in the table of claims.
        </p>
      )}
      <ChangeList estimate={estimate} />
      <div className="series-foot">
        <Movers estimate={estimate} limit={10} heading="h2" />
        <Foundation estimate={estimate} />
        <ProcessList estimate={estimate} />
        <Contradictions estimate={estimate} />
        <PrintedAgain estimate={estimate} />
        <section className="whole-row" aria-labelledby="tables">
          <h2 id="tables">As tables</h2>
          <ClaimTable estimate={estimate} />
          <BandTable estimate={estimate} />
          <UnusedClaims unused={estimate.unused} />
        </section>
      </div>
    </>
  );
}
