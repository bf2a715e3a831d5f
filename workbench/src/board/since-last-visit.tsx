import type { DayBand } from '../../../src/model/estimate.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { bandInWords } from '../words/band.ts';
import { countOf } from '../words/count.ts';
import { longDay } from '../words/days.ts';
import { influenceInWords } from '../words/influence.ts';
import type { SinceVisit } from './visit.ts';

interface Props {
  readonly since: SinceVisit;
  readonly headline: DayBand;
}

const shown = 2;

/** What changed in a series since its reader last looked, and what moved it. */
export function SinceLastVisit({ since: { at, before, fresh, gone }, headline }: Props) {
  const [now, then] = [bandInWords(headline), before === null ? '' : bandInWords(before)];
  const change = before === null ? 'new' : now === then ? 'as it was' : `${now}, was ${then}`;
  return (
    <p className="since" data-testid="since">
      Since your last visit, {longDay(at)}: {change}
      {fresh.length > 0 && `; ${countOf(fresh.length, 'claim')} came in`}
      {gone > 0 && `; ${countOf(gone, 'claim')} no longer counted`}
      {before !== null && fresh.length === 0 && gone === 0 && ', by what was said of its claims and sources'}
      {before !== null &&
        fresh.slice(0, shown).map(({ claim, source, saidAt, influence }, index) => (
          <span key={claim}>
            {index === 0 ? ': ' : '; '}
            <ClaimLink claim={claim}>
              {source}, {longDay(saidAt)}
            </ClaimLink>{' '}
            {influenceInWords(influence)}
          </span>
        ))}
    </p>
  );
}
