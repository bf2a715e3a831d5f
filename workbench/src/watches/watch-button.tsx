import { useState } from 'react';
import type { SeriesKey } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { WatchDialog } from './watch-dialog.tsx';

interface Props {
  readonly series: SeriesKey;
  /** The statement as the server reads it, and in words. */
  readonly ask: string;
  readonly words: string;
}

/** Has a statement watched for, under a name that is asked for. */
export function WatchButton({ series, ask, words }: Props) {
  const [asking, setAsking] = useState(false);
  const texts = say().watches;
  return (
    <>
      <button
        type="button"
        className="plain"
        aria-haspopup="dialog"
        aria-label={texts.watchFor(words)}
        onClick={() => setAsking(true)}
      >
        {texts.watchThis}
      </button>
      {asking && <WatchDialog series={series} ask={ask} words={words} onLeave={() => setAsking(false)} />}
    </>
  );
}
