import type { Contribution } from '../../../src/model/estimate.ts';
import { useClaim, useClaimLanguage } from '../api/use-claim.ts';
import { say } from '../messages/say.ts';
import { ServerWords } from '../shell/server-words.tsx';
import { credibilityInWords } from '../words/credibility.ts';
import { longDay } from '../words/days.ts';
import { influenceInWords } from '../words/influence.ts';
import { familyName } from '../words/source.ts';
import { asSentence } from '../words/verdict.ts';
import { chainInWords } from '../words/voices.ts';
import { strengthInWords } from './mark-words.ts';

interface Props {
  readonly contribution: Contribution;
  readonly left: number;
  readonly top: number;
  /** Which side of the mark it stands on. */
  readonly side: 'left' | 'right';
}

/** What a mark stands for: who said it when, in which words, and what it does to the estimate. */
export function MarkTooltip({ contribution, left, top, side }: Props) {
  const { chart, credibility } = say();
  const claim = useClaim(contribution.claim);
  const language = useClaimLanguage(contribution.claim);
  return (
    <div role="tooltip" className={`tooltip ${side}`} style={{ left, top }} data-testid="mark-tooltip">
      <p className="tooltip-source">{claim === undefined ? contribution.source : chainInWords(claim.attribution)}</p>
      <p className="quiet">
        {chart.saidOn(longDay(contribution.saidAt))}
        {contribution.family !== '' && ` · ${familyName(contribution.family)}`}
      </p>
      {claim !== undefined && (
        <p>
          <q className="words" lang={language}>
            {claim.exact}
          </q>
        </p>
      )}
      <p>
        {strengthInWords(contribution)}
        {contribution.conversion !== null && (
          <>
            {' = '}
            <ServerWords english={contribution.conversion} />
          </>
        )}
      </p>
      <p>
        {contribution.superseded && `${chart.supersededSentence} `}
        {contribution.role === 'reference' && `${chart.baseSentence} `}
        {asSentence(influenceInWords(contribution.influence))}.
      </p>
      <p className="quiet">{credibility.claim(credibilityInWords(contribution.credibility))}</p>
    </div>
  );
}
