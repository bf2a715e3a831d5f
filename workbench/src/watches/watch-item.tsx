import { say } from '../messages/say.ts';
import { askedInWords } from '../words/asked.ts';
import { percentage } from '../words/probability.ts';
import { asSentence } from '../words/verdict.ts';
import { watchStateInWords } from '../words/watch.ts';
import { RetireButton } from './retire-button.tsx';
import type { Watched } from './use-watches.ts';
import { WatchReplay } from './watch-replay.tsx';

/** A watch on a series: what is watched for, by whom and why, how far it has come, and the way to retire it. */
export function WatchItem({ watch }: { readonly watch: Watched }) {
  const texts = say().watches;
  const { name, rule, given, state } = watch;
  const words = asSentence(askedInWords(rule.asked));
  return (
    <li data-testid="watch" className={`indicator ${state?.state ?? ''}`}>
      <p>
        <strong>{name}</strong>
        {words !== name && `: ${words}`}
        {given !== null && (
          <span className="quiet">
            {' '}
            {given.entry.why === null
              ? texts.keptBy(given.entry.who)
              : texts.keptByBecause(given.entry.who, given.entry.why)}
          </span>
        )}
      </p>
      <p>
        {asSentence(state === undefined ? '…' : watchStateInWords(state))}{' '}
        <span className="quiet">{texts.thresholds(percentage(rule.trip), percentage(rule.clear))}</span>{' '}
        <RetireButton watch={watch} />
      </p>
      <WatchReplay watch={watch} />
    </li>
  );
}
