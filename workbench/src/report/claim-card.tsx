import { memo, type ReactNode } from 'react';
import type { Claim } from '../../../src/model/claim.ts';
import type { ClaimId } from '../../../src/model/claim-id.ts';
import type { Relation } from '../../../src/model/reading.ts';
import { say } from '../messages/say.ts';
import type { ClaimState } from '../review/claim-state.ts';
import { daysInWords } from '../words/days.ts';
import { deedInWords } from '../words/deed.ts';
import { quantityInWords } from '../words/quantity.ts';
import { voiceInWords } from '../words/voices.ts';
import { CardRelations } from './card-relations.tsx';
import { ClaimReview, StateMark } from './claim-review.tsx';

interface Props {
  readonly claim: Claim;
  readonly claims: readonly Claim[];
  /** The relations that begin at this claim. */
  readonly relations: readonly Relation[];
  /** The language of the report (BCP 47); undefined where it could not be told. */
  readonly language: string | undefined;
  /** How it stands; absent where nobody can review it. */
  readonly state: ClaimState | undefined;
  /** The text of the report. */
  readonly text: string;
  readonly selected: boolean;
  /** Selects the claim; `toText` also moves the focus to its words. */
  readonly onSelect: (id: ClaimId, toText: boolean) => void;
  readonly onClose: () => void;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** One claim beside the text: who says it by way of whom, when, in which words, and what Muster made of them. */
export const ClaimCard = memo(function ClaimCard(props: Props) {
  const { claim, claims, relations, language, state, text, selected, onSelect, onClose, children } = props;
  const { attribution, time, quantity } = claim;
  const { report: texts, fields } = say();
  const status = fields.statuses[claim.status];
  const rows: readonly (readonly [string, string | undefined])[] = [
    [texts.readsAs, quantity === null ? deedInWords(claim) : quantityInWords(quantity)],
    [texts.saidOn, time.saidAt === null ? texts.notKnown : daysInWords(time.saidAt)],
    [texts.trueOf, time.asOf === null ? texts.notSaid : daysInWords(time.asOf)],
    [quantity === null ? texts.by : texts.force, claim.actor?.name],
    [texts.towards, claim.recipient?.name],
    [texts.place, claim.place?.name],
    [texts.status, claim.negated ? texts.negated(status) : status],
    [texts.textSaysSo, texts.ofHundred(Math.round(claim.confidence * 100))],
  ];
  return (
    <li
      className={`card${selected ? ' selected' : ''}${state === undefined ? '' : ` state-${state.state}`}`}
      data-testid="claim-card"
      data-claim={claim.id}
      aria-current={selected ? 'true' : undefined}
      onClick={() => {
        if (!selected) onSelect(claim.id, false);
      }}
    >
      <div className="card-top">
        <ol className="chain" aria-label={texts.chain}>
          {attribution.map((voice, index) => (
            <li key={`${voice.name} ${index}`}>
              {index > 0 && <span aria-hidden="true">→ </span>}
              {voiceInWords(voice)}
            </li>
          ))}
        </ol>
        {state !== undefined && <StateMark state={state} />}
      </div>
      {/* A link, so that Space skips the claim rather than presses a button. */}
      <a
        href={`?claim=${claim.id}`}
        className="card-words"
        data-card-focus={claim.id}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onSelect(claim.id, true);
        }}
      >
        <q className="words" lang={language}>
          {claim.exact}
        </q>
        <span className="visually-hidden">{texts.showInText}</span>
      </a>
      {state !== undefined && <ClaimReview claim={claim} state={state} text={text} />}
      <dl>
        {rows.map(([term, meaning]) =>
          meaning === undefined ? null : (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ),
        )}
      </dl>
      {children}
      <CardRelations relations={relations} claims={claims} language={language} onSelect={onSelect} />
      {claim.why.length > 0 && (
        <details>
          <summary>{texts.whySo}</summary>
          <ol className="why" lang="en">
            {claim.why.map((rule, index) => (
              <li key={`${rule} ${index}`}>{rule}</li>
            ))}
          </ol>
        </details>
      )}
      {selected && (
        <button
          type="button"
          className="card-close"
          onClick={(event) => {
            event.stopPropagation();
            onClose();
          }}
        >
          {texts.close}
        </button>
      )}
    </li>
  );
});
