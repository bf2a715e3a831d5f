import type { Kept, ReviewEntry } from '../../../src/model/ledger-entry.ts';
import { KeyHint } from '../shell/key-hint.tsx';
import { instantInWords } from '../words/instant.ts';

interface Props {
  readonly passages: readonly Kept<ReviewEntry>[];
  readonly onSayNoClaim: () => void;
  readonly onTakeBack: (passage: Kept<ReviewEntry>) => void;
}

/** The passages of a report that are said to hold no claim, each to be taken back, and how to add one. */
export function EmptyPassages({ passages, onSayNoClaim, onTakeBack }: Props) {
  return (
    <section className="empty-passages" aria-label="Passages without a claim">
      <p className="quiet">
        Words that hold no claim: select them, or a sentence with <KeyHint of="." />, then{' '}
        {/* The selection must outlive the press. */}
        <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={onSayNoClaim}>
          No claim here <KeyHint of="n" />
        </button>
      </p>
      <ul>
        {passages.map((passage) => (
          <li key={passage.position} data-testid="empty-passage">
            <span aria-hidden="true">∅</span> No claim in <q className="words">{passage.entry.quote.exact}</q>{' '}
            <span className="quiet">
              {passage.entry.who}, {instantInWords(passage.recordedAt)}
            </span>{' '}
            <button type="button" onClick={() => onTakeBack(passage)}>
              Take back
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
