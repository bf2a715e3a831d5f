import { memo } from 'react';
import type { Claim } from '../../../src/model/claim.ts';
import type { ClaimId } from '../../../src/model/claim-id.ts';
import type { Relation } from '../../../src/model/reading.ts';
import { daysInWords } from '../words/days.ts';
import { deedInWords } from '../words/deed.ts';
import { quantityInWords } from '../words/quantity.ts';
import { voiceInWords } from '../words/voices.ts';
import { CardRelations } from './card-relations.tsx';

interface Props {
  readonly claim: Claim;
  readonly claims: readonly Claim[];
  /** The relations that begin at this claim. */
  readonly relations: readonly Relation[];
  readonly selected: boolean;
  /** Selects the claim; `toText` also moves the focus to its words. */
  readonly onSelect: (id: ClaimId, toText: boolean) => void;
  readonly onClose: () => void;
}

/** One claim beside the text: who says it by way of whom, when, in which words, and what Muster made of them. */
export const ClaimCard = memo(function ClaimCard({ claim, claims, relations, selected, onSelect, onClose }: Props) {
  const { attribution, time, quantity } = claim;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Reads as', quantity === null ? deedInWords(claim) : quantityInWords(quantity)],
    ['Said on', time.saidAt === null ? 'not known' : daysInWords(time.saidAt)],
    ['True of', time.asOf === null ? 'not said' : daysInWords(time.asOf)],
    [quantity === null ? 'By' : 'Force', claim.actor?.name],
    ['Towards', claim.recipient?.name],
    ['Place', claim.place?.name],
    ['Status', claim.negated ? `${claim.status}, negated` : claim.status],
    ['Text says so', `${Math.round(claim.confidence * 100)} of 100`],
  ];
  return (
    <li
      className={selected ? 'card selected' : 'card'}
      data-testid="claim-card"
      data-claim={claim.id}
      aria-current={selected ? 'true' : undefined}
      onClick={() => {
        if (!selected) onSelect(claim.id, false);
      }}
    >
      <ol className="chain" aria-label="Who says so, by way of whom">
        {attribution.map((voice, index) => (
          <li key={`${voice.name} ${index}`}>
            {index > 0 && <span aria-hidden="true">→ </span>}
            {voiceInWords(voice)}
          </li>
        ))}
      </ol>
      <button type="button" className="card-words" data-card-focus={claim.id} onClick={() => onSelect(claim.id, true)}>
        <q className="words">{claim.exact}</q>
        <span className="visually-hidden">, show in the text</span>
      </button>
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
      <CardRelations relations={relations} claims={claims} onSelect={onSelect} />
      {claim.why.length > 0 && (
        <details>
          <summary>Why Muster reads it so</summary>
          <ol className="why">
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
          Close
        </button>
      )}
    </li>
  );
});
