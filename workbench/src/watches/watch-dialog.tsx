import { type FormEvent, useState } from 'react';
import type { SeriesKey } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { useReviewer } from '../review/reviewer.tsx';
import { Modal } from '../shell/modal.tsx';
import { takeFocus } from '../shell/take-focus.ts';
import { likelihood } from '../words/probability.ts';
import { seriesId, seriesTitle } from '../words/series.ts';
import { asSentence } from '../words/verdict.ts';
import { useWatches } from './use-watches.ts';

interface Props {
  readonly series: SeriesKey;
  readonly ask: string;
  readonly words: string;
  readonly onLeave: () => void;
}

const longestName = 80;
/** From where it may warn: where ICD 203 has a new word. */
const trips = [0.55, 0.8, 0.95] as const;
const usual = 0.8;
/** In per cent: so much less probable, and it is clear again. */
const room = 20;

/** Asks what a watch is to be called and why it is kept, and keeps it. */
export function WatchDialog({ series, ask, words, onLeave }: Props) {
  const reviewer = useReviewer();
  const { all } = useWatches();
  const texts = say().watches;
  const [name, setName] = useState(asSentence(words).slice(0, longestName));
  const [why, setWhy] = useState('');
  const [trip, setTrip] = useState<number>(usual);
  const called = name.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (called === '') return;
    onLeave();
    const reason = why.trim() === '' ? null : why.trim();
    const said = {
      kind: 'watch',
      about: `watch ${called}`,
      quote: called,
      name: called,
      series: seriesId(series),
      ask,
      trip,
      clear: Math.round(trip * 100 - room) / 100,
      why: reason,
    } as const;
    void reviewer.say([said], all.find((watch) => watch.name === called)?.position ?? 0);
  };
  return (
    <Modal title={texts.watchFor(words)} onLeave={onLeave}>
      <form className="dialog-form" onSubmit={submit}>
        <p>{texts.explained(seriesTitle(series), room)}</p>
        <label>
          {texts.name}
          <input
            ref={takeFocus}
            type="text"
            required
            maxLength={longestName}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <label>
          {texts.warnFrom}
          <select value={trip} onChange={({ target }) => setTrip(Number(target.value))}>
            {trips.map((each) => (
              <option key={each} value={each}>
                {likelihood(each)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {texts.why}
          <input type="text" value={why} onChange={({ target }) => setWhy(target.value)} />
        </label>
        <div className="actions">
          <button type="submit" className="primary">
            {texts.keep}
          </button>
          <button type="button" onClick={onLeave}>
            {say().review.leave}
          </button>
        </div>
      </form>
    </Modal>
  );
}
