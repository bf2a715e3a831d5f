import { useMemo, useRef } from 'react';
import type { Estimate } from '../../../src/model/estimate.ts';
import { Statements } from '../board/statements.tsx';
import { supportInWords, supportOf } from '../board/support.ts';
import { daysOf } from '../chart/domain.ts';
import { EstimateChart } from '../chart/estimate-chart.tsx';
import { within } from '../chart/shown-days.ts';
import { FigureExport } from '../export/figure-export.tsx';
import { say } from '../messages/say.ts';
import { AskedStatements } from '../watches/asked-statements.tsx';
import { OpenWarnings } from '../watches/open-warnings.tsx';
import { bandInWords } from '../words/band.ts';
import { longDay } from '../words/days.ts';
import { ChangeList } from './change-list.tsx';
import { DaysChoice } from './days-choice.tsx';
import { ScaleChoice } from './scale-choice.tsx';
import { SeriesFoot } from './series-foot.tsx';
import { useScale } from './use-scale.ts';
import { useShownDays } from './use-shown-days.ts';

/** The body of a series' page, for what was known on one day. */
export function SeriesDetail({ estimate, whole }: { readonly estimate: Estimate; readonly whole: Estimate }) {
  const [scale] = useScale();
  const all = useMemo(() => daysOf(whole), [whole]);
  const figure = useRef<HTMLDivElement>(null);
  const [shown, choose] = useShownDays(all);
  const unplaced = estimate.contributions.filter(({ day }) => day === null).length;
  return (
    <>
      <OpenWarnings only={estimate.key} />
      <div className="stand">
        <div>
          <p className="headline" data-testid="headline">
            {bandInWords(estimate.headline)}
          </p>
          <p className="quiet">
            {say().board.stand(longDay(estimate.headline.day), supportInWords(supportOf(estimate)))}
          </p>
        </div>
        <div className="stated">
          <Statements estimate={estimate} />
          <AskedStatements estimate={estimate} />
        </div>
      </div>
      <div className="chart-choices">
        <DaysChoice shown={shown} whole={all} onChoose={choose} />
        <ScaleChoice />
      </div>
      <div ref={figure}>
        <EstimateChart
          estimate={estimate}
          whole={whole}
          scale={scale}
          shown={shown}
          onShow={(next) => choose(within(next, all))}
        />
      </div>
      <FigureExport estimate={estimate} figure={figure} />
      {unplaced > 0 && <p className="quiet">{say().series.notDrawn(unplaced)}</p>}
      <ChangeList estimate={estimate} />
      <SeriesFoot estimate={estimate} />
    </>
  );
}
