import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Answered } from '../../../src/model/asked-statement.ts';
import type { SeriesKey } from '../../../src/model/estimate.ts';
import { askedQuery } from '../api/asked-query.ts';
import { useAsOf } from '../as-of/use-as-of.ts';
import { say } from '../messages/say.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { Failure } from '../shell/failure.tsx';
import { askedInWords } from '../words/asked.ts';
import { likelihood } from '../words/probability.ts';
import { seriesId } from '../words/series.ts';
import { serverWords } from '../words/server-words.ts';
import { asSentence } from '../words/verdict.ts';
import { WatchButton } from './watch-button.tsx';

interface Props {
  readonly series: SeriesKey;
  readonly ask: string;
  readonly onRemove: () => void;
}

/** One statement that was asked, with its likelihood or why it cannot be told; it can be watched for and taken away. Read out once it is known. */
export function AskedStatement({ series, ask, onRemove }: Props) {
  const { asOf } = useAsOf();
  const announce = useAnnounce();
  const { data: answered, error, refetch, isPlaceholderData } = useQuery(askedQuery(seriesId(series), ask, asOf));
  const texts = say().watches;
  const told = answered == null || isPlaceholderData ? '' : answerInWords(answered).words;
  useEffect(() => {
    if (told !== '') announce(told);
  }, [told, announce]);
  if (error !== null)
    return (
      <li>
        <Failure error={error} retry={() => void refetch()} />
      </li>
    );
  const shown = answered == null ? { words: `${ask}: …`, lang: undefined } : answerInWords(answered);
  const words = answered?.asked == null ? ask : askedInWords(answered.asked);
  return (
    <li data-testid="asked-statement" aria-busy={answered == null || isPlaceholderData}>
      <span lang={shown.lang} className={answered != null && 'problem' in answered ? 'refused-ask' : undefined}>
        {shown.words}
      </span>
      <span className="ask-acts">
        {answered?.asked != null && 'probability' in answered && (
          <WatchButton series={series} ask={answered.ask} words={words} />
        )}
        <button type="button" className="plain" aria-label={texts.removeAsk(words)} onClick={onRemove}>
          {texts.remove}
        </button>
      </span>
    </li>
  );
}

function answerInWords(answered: Answered): ReturnType<typeof serverWords> {
  if ('problem' in answered) return serverWords(answered.problem.message);
  const words = answered.asked === null ? answered.ask : askedInWords(answered.asked);
  return { words: `${asSentence(words)}: ${likelihood(answered.probability)}`, lang: undefined };
}
