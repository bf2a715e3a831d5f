import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { say } from '../messages/say.ts';
import { useAnnounce } from '../shell/announcer.tsx';
import { countOf } from '../words/count.ts';
import { pileInWords } from '../words/pile.ts';
import { type Draft, useDraft } from './draft.tsx';
import { PileRow } from './pile-row.tsx';
import { usePile } from './use-pile.ts';

/** Several reports that were handed in at once: recorded one after the other when their reader says so, with what became of each. */
export function Pile({ pile }: { readonly pile: readonly Draft[] }) {
  const { clear } = useDraft();
  const texts = say().read;
  const { outcomes, running, add, stop } = usePile(pile);
  const announce = useAnnounce();
  const done = outcomes.length === pile.length;
  const told = running || outcomes.length === 0 ? '' : pileInWords(outcomes);
  useEffect(() => {
    if (told !== '') announce(told);
  }, [told, announce]);
  return (
    <div className="column">
      <h1>{texts.handedIn(countOf(pile.length, 'file'))}</h1>
      {outcomes.length === 0 && !running && <p>{texts.nothingYet}</p>}
      {(running || outcomes.length > 0) && (
        <p>
          <progress value={outcomes.length} max={pile.length} aria-label={texts.filesRead} />{' '}
          {texts.outOf(outcomes.length, countOf(pile.length, 'file'))}
          {told !== '' && `: ${told}`}
        </p>
      )}
      <div className="actions">
        {!done && !running && (
          <button type="button" className="primary" onClick={add} data-testid="add-pile">
            {outcomes.length === 0 ? texts.addAll : texts.continue}
          </button>
        )}
        {running && (
          <button type="button" onClick={stop}>
            {texts.stop}
          </button>
        )}
        {!running && (
          <button type="button" onClick={clear}>
            {outcomes.length === 0 ? texts.leaveThem : texts.others}
          </button>
        )}
        {done && <Link to="/">{texts.seeBoard}</Link>}
      </div>
      <ol className="pile">
        {pile.map((draft, at) => (
          <PileRow
            key={draft.serial}
            name={draft.name}
            outcome={outcomes[at]}
            reading={running && at === outcomes.length}
          />
        ))}
      </ol>
    </div>
  );
}
