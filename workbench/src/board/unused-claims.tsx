import { useQuery } from '@tanstack/react-query';
import type { SeriesKey } from '../../../src/model/estimate.ts';
import { seriesQuery } from '../api/estimates-query.ts';
import { useAsOf } from '../as-of/use-as-of.ts';
import { say } from '../messages/say.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { ClaimWords } from '../report/claim-words.tsx';
import { Failure } from '../shell/failure.tsx';
import { Pending } from '../shell/pending.tsx';
import { ServerWords } from '../shell/server-words.tsx';
import { useOpened } from '../shell/use-opened.ts';
import { countOf } from '../words/count.ts';

interface Props {
  readonly series: SeriesKey;
  readonly count: number;
}

/** The claims that the estimate of a series does not use, by reason, folded away until asked for. */
export function UnusedClaims({ series, count }: Props) {
  const [opened, onToggle] = useOpened();
  if (count === 0) return null;
  return (
    <details className="unused" onToggle={onToggle}>
      <summary>{say().board.unused(countOf(count, 'claim'))}</summary>
      {opened && <UnusedList series={series} />}
    </details>
  );
}

function UnusedList({ series }: Pick<Props, 'series'>) {
  const { asOf } = useAsOf();
  const { data, error } = useQuery(seriesQuery(series, asOf));
  if (error !== null) return <Failure error={error} />;
  if (data === undefined) return <Pending what={say().board.estimating} />;
  return (
    <ul>
      {data[0]?.unused.map(({ claim, reason }) => (
        <li key={claim}>
          <ClaimLink claim={claim}>
            <ClaimWords claim={claim} />
          </ClaimLink>
          : <ServerWords english={reason} />
        </li>
      ))}
    </ul>
  );
}
