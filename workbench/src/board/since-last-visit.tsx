import type { DayBand } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
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
export function SinceLastVisit({ since: { at, before, fresh, movers, gone }, headline }: Props) {
  const { board } = say();
  const [now, then] = [bandInWords(headline), before === null ? '' : bandInWords(before)];
  const change = before === null ? board.isNew : now === then ? board.asItWas : board.was(now, then);
  return (
    <p className="since" data-testid="since">
      {board.since(longDay(at), change)}
      {fresh > 0 && board.cameIn(countOf(fresh, 'claim'))}
      {gone > 0 && board.noLongerCounted(countOf(gone, 'claim'))}
      {before !== null && fresh === 0 && gone === 0 && board.byJudgement}
      {before !== null &&
        movers.slice(0, shown).map(({ claim, source, saidAt, influence }, index) => (
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
