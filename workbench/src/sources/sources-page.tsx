import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { boardQuery } from '../api/board-query.ts';
import { sourcesQuery } from '../api/estimates-query.ts';
import { AsOfSlider } from '../as-of/as-of-slider.tsx';
import { useAsOf, useNews } from '../as-of/use-as-of.ts';
import { say } from '../messages/say.ts';
import { Failure } from '../shell/failure.tsx';
import { Pending } from '../shell/pending.tsx';
import { usePageTitle } from '../shell/use-page-title.ts';
import { countOf } from '../words/count.ts';
import { FactMatrix } from './fact-matrix.tsx';
import { SourceList } from './source-list.tsx';
import { sourceRecords } from './source-records.ts';

/** Who speaks, how far each can be relied on, and what they say about the same facts. */
export function SourcesPage() {
  const { data: board } = useQuery(boardQuery);
  const now = useQuery(sourcesQuery(useAsOf().asOf));
  const stops = useNews();
  const records = useMemo(() => sourceRecords(now.data ?? []), [now.data]);
  const families = useMemo(() => records.map(({ family }) => family), [records]);
  const texts = say().sources;
  usePageTitle(texts.title);
  const asOf = now.data?.[0]?.asOf;
  const { from, until } = board ?? { from: null, until: null };
  return (
    <>
      <div className="page-head">
        <h1>{texts.title}</h1>
        <p className="quiet">{now.data !== undefined && texts.withFigure(countOf(records.length, 'source'))}</p>
      </div>
      {from !== null && until !== null && (
        <AsOfSlider from={from} until={until} stops={stops} waiting={now.isPlaceholderData} />
      )}
      {now.error !== null && <Failure error={now.error} retry={() => void now.refetch()} />}
      {now.data === undefined && now.error === null && <Pending what={texts.estimating} />}
      {now.data !== undefined && records.length === 0 && <p className="notice">{texts.nothingEstimated}</p>}
      {now.data !== undefined && asOf !== undefined && records.length > 0 && (
        <>
          <SourceList records={records} asOf={asOf} />
          <FactMatrix estimates={now.data} families={families} asOf={asOf} />
        </>
      )}
    </>
  );
}
