import type { Mover } from '../../../src/model/estimate-outline.ts';
import { say } from '../messages/say.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { ServerWords } from '../shell/server-words.tsx';
import { longDay } from '../words/days.ts';
import { influenceInWords } from '../words/influence.ts';

interface Props {
  /** Those that moved it most first. */
  readonly movers: readonly Mover[];
  readonly heading: 'h2' | 'h3';
}

/** The claims without which the estimate would stand elsewhere, those that moved it most first. */
export function Movers({ movers, heading: Heading }: Props) {
  const { board } = say();
  return (
    <div className="movers" data-testid="movers">
      <Heading>{board.movers}</Heading>
      {movers.length === 0 && <p className="quiet">{board.noMover}</p>}
      <ol>
        {movers.map(({ claim, source, saidAt, influence, conversion }) => (
          <li key={claim} className={influence > 0 ? 'up' : 'down'}>
            <span aria-hidden="true" className="direction">
              {influence > 0 ? '▲' : '▼'}
            </span>{' '}
            <ClaimLink claim={claim}>
              {source}, {longDay(saidAt)}
            </ClaimLink>
            {conversion !== null && (
              <>
                {', '}
                <ServerWords english={conversion} />
              </>
            )}
            : {influenceInWords(influence)}
          </li>
        ))}
      </ol>
    </div>
  );
}
