import { type ReactNode, useCallback, useEffect, useEffectEvent, useMemo } from 'react';
import type { Claim } from '../../../src/model/claim.ts';
import type { ClaimId } from '../../../src/model/claim-id.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { useShortcut } from '../shell/use-shortcut.ts';
import { ClaimCard } from './claim-card.tsx';
import { ReportHead } from './report-head.tsx';
import { ReportText } from './report-text.tsx';
import { cardElement, reveal, wordsElement } from './reveal.ts';
import { useSelectedClaim } from './use-selected-claim.ts';

/** A report's text with its claims underlined, and a card for each beside it in text order. */
export function ReadingPane({ reading, above }: { readonly reading: Reading; readonly above?: ReactNode }) {
  const [selectedId, select] = useSelectedClaim();
  const { report, relations } = reading;
  const claims = useMemo(() => reading.claims.toSorted((a, b) => a.span.start - b.span.start), [reading]);
  const selected = claims.find(({ id }) => id === selectedId);

  useEffect(() => {
    if (selected !== undefined) reveal(selected.id);
  }, [selected]);

  const arriveAt = useEffectEvent(() => {
    if (selected !== undefined) wordsElement(selected.id)?.focus({ preventScroll: true });
  });
  useEffect(() => arriveAt(), [report.id]);

  const step = (by: 1 | -1) => {
    const index = selected === undefined ? (by === 1 ? -1 : claims.length) : claims.indexOf(selected);
    const next = claims[index + by];
    if (next === undefined) return;
    select(next.id);
    const element = inText() ? wordsElement(next.id) : cardElement(next.id);
    element?.focus({ preventScroll: true });
  };
  const back = () => {
    if (selected !== undefined && inText()) cardElement(selected.id)?.focus({ preventScroll: true });
    else if (selected !== undefined) select(undefined);
  };
  useShortcut({ j: () => step(1), k: () => step(-1), Escape: back });

  const choose = useCallback(
    (claim: Claim, byKey: boolean) => {
      select(claim.id);
      if (byKey) cardElement(claim.id)?.focus({ preventScroll: true });
    },
    [select],
  );
  const selectCard = useCallback(
    (id: ClaimId, toText: boolean) => {
      select(id);
      if (toText) wordsElement(id)?.focus({ preventScroll: true });
      reveal(id);
    },
    [select],
  );
  const close = useCallback(() => select(undefined), [select]);

  return (
    <div className={selected === undefined ? 'reading' : 'reading has-selection'}>
      {above}
      <ReportHead reading={reading} />
      <section className="reading-text" aria-label="Text of the report">
        <ReportText
          text={report.text}
          language={report.language}
          claims={claims}
          selected={selected}
          onChoose={choose}
        />
      </section>
      <section className="cards" aria-label="Claims, in the order of the text">
        {claims.length === 0 && <p className="notice">No claim was found in this report.</p>}
        <ul>
          {claims.map((claim) => (
            <ClaimCard
              key={claim.id}
              claim={claim}
              claims={claims}
              relations={relations.filter(({ from }) => from === claim.id)}
              selected={claim === selected}
              onSelect={selectCard}
              onClose={close}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}

function inText(): boolean {
  return document.activeElement?.closest('.report-text') != null;
}
