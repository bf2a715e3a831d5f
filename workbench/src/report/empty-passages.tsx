import type { Kept, ReviewEntry } from '../../../src/model/ledger-entry.ts';
import { say } from '../messages/say.ts';
import { KeyHint } from '../shell/key-hint.tsx';
import { instantInWords } from '../words/instant.ts';

interface Props {
  readonly passages: readonly Kept<ReviewEntry>[];
  /** The language of the report (BCP 47); undefined where it could not be told. */
  readonly language: string | undefined;
  readonly onSayNoClaim: () => void;
  readonly onTakeBack: (passage: Kept<ReviewEntry>) => void;
}

/** The passages of a report that are said to hold no claim, each to be taken back, and how to add one. */
export function EmptyPassages({ passages, language, onSayNoClaim, onTakeBack }: Props) {
  const texts = say().report;
  return (
    <section className="empty-passages" aria-label={texts.withoutClaim}>
      <p className="quiet">
        {texts.selectThese[0]}
        <KeyHint of="." />
        {texts.selectThese[1]}
        {/* The selection must outlive the press. */}
        <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={onSayNoClaim}>
          {texts.noClaimHere} <KeyHint of="n" />
        </button>
      </p>
      <ul>
        {passages.map((passage) => (
          <li key={passage.position} data-testid="empty-passage">
            <span aria-hidden="true">∅</span> {texts.noClaimIn}{' '}
            <q className="words" lang={language}>
              {passage.entry.quote.exact}
            </q>{' '}
            <span className="quiet">
              {passage.entry.who}, {instantInWords(passage.recordedAt)}
            </span>{' '}
            <button type="button" onClick={() => onTakeBack(passage)}>
              {texts.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
