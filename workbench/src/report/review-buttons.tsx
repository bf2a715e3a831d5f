import { KeyHint } from '../shell/key-hint.tsx';

/** What can be done with a claim, by button and by key. */
export type ClaimAct = 'accept' | 'reject' | 'reject-because' | 'skip' | 'correct' | 'comment';

const buttons: readonly (readonly [ClaimAct, string, string])[] = [
  ['accept', 'Accept', 'a'],
  ['reject', 'Reject', 'x'],
  ['skip', 'Skip', ' '],
  ['correct', 'Correct', 'e'],
  ['comment', 'Comment', 'c'],
  ['reject-because', 'Reject, saying why', 'X'],
];

/** The buttons of the selected claim's card, each with its key. */
export function ReviewButtons({ onAct }: { readonly onAct: (act: ClaimAct) => void }) {
  return (
    <div className="review-buttons" role="group" aria-label="Review this claim">
      {buttons.map(([act, word, key]) => (
        <button
          key={act}
          type="button"
          onClick={(event) => {
            event.stopPropagation();
            onAct(act);
          }}
        >
          {word} <KeyHint of={key} />
        </button>
      ))}
    </div>
  );
}
