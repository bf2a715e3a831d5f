import { SeriesLink } from '../board/series-link.tsx';
import { say } from '../messages/say.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { ClaimWords } from '../report/claim-words.tsx';
import { askedInWords } from '../words/asked.ts';
import { longDay } from '../words/days.ts';
import { likelihood } from '../words/probability.ts';
import { asSentence } from '../words/verdict.ts';
import { watchStateInWords } from '../words/watch.ts';
import { RetireButton } from './retire-button.tsx';
import type { Watched } from './use-watches.ts';

interface Props {
  readonly watch: Watched;
  /** True where the series is to be named. */
  readonly linked: boolean;
}

/** One open warning: what was watched for, since when and how probable it was then and is now, and the claims that moved it most. */
export function WarningItem({ watch, linked }: Props) {
  const { name, rule, warning, state } = watch;
  if (warning === null) return null;
  const texts = say().watches;
  const { day, probability, claims } = warning.entry;
  const words = asSentence(askedInWords(rule.asked));
  const told = texts.warnedSince(longDay(day), likelihood(probability));
  return (
    <li data-testid="warning">
      <p>
        <span aria-hidden="true">⚠ </span>
        <strong>{name}</strong>
        {linked && (
          <>
            {' · '}
            <SeriesLink series={rule.series} />
          </>
        )}
      </p>
      <p>
        {words === name ? asSentence(told) : `${words}: ${told}`}
        {state !== undefined && <> {texts.now(watchStateInWords(state))}</>} <RetireButton watch={watch} />
      </p>
      {claims.length > 0 && (
        <p className="quiet">
          {texts.movedBy}{' '}
          {claims.map((claim, at) => (
            <span key={claim}>
              {at > 0 && '; '}
              <ClaimLink claim={claim}>
                <ClaimWords claim={claim} />
              </ClaimLink>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
