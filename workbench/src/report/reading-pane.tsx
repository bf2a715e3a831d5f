import { type ReactNode, useCallback, useEffect, useEffectEvent, useMemo } from 'react';
import type { Claim } from '../../../src/model/claim.ts';
import type { ClaimId } from '../../../src/model/claim-id.ts';
import type { Reading, Relation } from '../../../src/model/reading.ts';
import type { Span } from '../../../src/model/span.ts';
import { say } from '../messages/say.ts';
import type { ClaimState } from '../review/claim-state.ts';
import { useShortcut } from '../shell/use-shortcut.ts';
import { cardPage } from './card-page.ts';
import { CardTurner } from './card-turner.tsx';
import { ClaimCard } from './claim-card.tsx';
import { ReportHead } from './report-head.tsx';
import { ReportText } from './report-text.tsx';
import { cardElement, reveal, wordsElement } from './reveal.ts';
import { inText, useClaimWalk } from './use-claim-walk.ts';

/** What reviewing adds to the pane. */
interface PaneReview {
  readonly states: ReadonlyMap<ClaimId, ClaimState>;
  /** Passages that are said to hold no claim. */
  readonly empty: readonly Span[];
  /** Stands in the selected claim's card. */
  readonly onSelected: ReactNode;
  /** Stands under the report's title. */
  readonly head: ReactNode;
  /** Stands beside the text, before the cards. */
  readonly beside: ReactNode;
  /** Stands above the cards, and below them. */
  readonly above: ReactNode;
  readonly below: ReactNode;
}

interface Props {
  readonly reading: Reading;
  readonly above?: ReactNode;
  readonly review?: PaneReview;
}

const nowhere: readonly Span[] = [];
const unrelated: readonly Relation[] = [];

/** The claims of a reading in the order of its text. */
export function inTextOrder({ claims }: Reading): readonly Claim[] {
  return claims.toSorted((a, b) => a.span.start - b.span.start);
}

/** A report's text with its claims underlined, and a card for each beside it in text order. */
export function ReadingPane({ reading, above, review }: Props) {
  const { report, relations } = reading;
  const texts = say().report;
  const language = report.language === 'und' ? undefined : report.language;
  const claims = useMemo(() => inTextOrder(reading), [reading]);
  const relationsFrom = useMemo(() => bySubject(relations), [relations]);
  const { selected, select, step, goTo } = useClaimWalk(claims);
  const page = cardPage(claims.length, selected === undefined ? -1 : claims.indexOf(selected));

  useEffect(() => {
    if (selected === undefined) return;
    // Its card may have been drawn in place of that which had the focus.
    if (document.activeElement === document.body) cardElement(selected.id)?.focus({ preventScroll: true });
    reveal(selected.id);
  }, [selected]);

  const arriveAt = useEffectEvent(() => {
    if (selected !== undefined) wordsElement(selected.id)?.focus({ preventScroll: true });
  });
  useEffect(() => arriveAt(), [report.id]);

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
    <div
      className={`reading${selected === undefined ? '' : ' has-selection'}${review?.beside == null ? '' : ' has-original'}`}
    >
      {above}
      <ReportHead reading={reading}>{review?.head}</ReportHead>
      <section className="reading-text" aria-label={texts.text}>
        <ReportText
          text={report.text}
          language={report.language}
          claims={claims}
          states={review?.states}
          empty={review?.empty ?? nowhere}
          selected={selected}
          onChoose={choose}
        />
      </section>
      {review?.beside}
      <section className="cards" aria-label={texts.claims}>
        {review?.above}
        {claims.length === 0 && <p className="notice">{texts.noClaim}</p>}
        <ul>
          {claims.slice(page.from, page.until).map((claim) => (
            <ClaimCard
              key={claim.id}
              claim={claim}
              claims={claims}
              text={report.text}
              language={language}
              relations={relationsFrom.get(claim.id) ?? unrelated}
              state={review?.states.get(claim.id)}
              selected={claim === selected}
              onSelect={selectCard}
              onClose={close}
            >
              {claim === selected && review?.onSelected}
            </ClaimCard>
          ))}
        </ul>
        <CardTurner claims={claims} page={page} onGo={goTo} />
        {review?.below}
      </section>
    </div>
  );
}

function bySubject(relations: readonly Relation[]): ReadonlyMap<ClaimId, readonly Relation[]> {
  const found = new Map<ClaimId, Relation[]>();
  for (const relation of relations) found.set(relation.from, [...(found.get(relation.from) ?? []), relation]);
  return found;
}
