import { useQuery } from '@tanstack/react-query';
import type { SeriesKey } from '../../../src/model/estimate.ts';
import { foresightQuery, type Supposition } from '../api/foresight-query.ts';
import { useAsOf } from '../as-of/use-as-of.ts';
import { say } from '../messages/say.ts';
import { Failure } from '../shell/failure.tsx';
import { foreseenSeries, foresightInWords } from '../words/foresight.ts';
import { sameSeries } from '../words/series.ts';

interface Props {
  /** What is supposed, in words. */
  readonly lead: string;
  readonly supposition: Supposition;
  /** The one series that is asked about; all where absent. */
  readonly only?: SeriesKey;
}

/** What a supposition would do, a line for each series that it bears on; read out once it is known. */
export function Foreseen({ lead, supposition, only }: Props) {
  const { asOf } = useAsOf();
  const { data, error, refetch } = useQuery(foresightQuery(asOf, supposition));
  if (error !== null) return <Failure error={error} retry={() => void refetch()} />;
  const foresights = data?.filter(({ key }) => only === undefined || sameSeries(key, only));
  return (
    <div role="status" aria-busy={foresights === undefined} data-testid="foreseen">
      {foresights === undefined && <p className="quiet">{lead}: …</p>}
      {foresights?.length === 0 && (
        <p>
          {lead}: {say().sources.changesNothing}
        </p>
      )}
      {foresights?.map((foresight) => (
        <p key={foreseenSeries(foresight)}>
          {lead}: <strong>{foresightInWords(foresight)}</strong>
          {only === undefined && <span className="quiet"> ({foreseenSeries(foresight)})</span>}
        </p>
      ))}
    </div>
  );
}
