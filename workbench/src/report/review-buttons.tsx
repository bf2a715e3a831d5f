import { say } from '../messages/say.ts';
import { KeyHint } from '../shell/key-hint.tsx';

/** What can be done with a claim, by button and by key. */
export type ClaimAct = 'accept' | 'reject' | 'reject-because' | 'skip' | 'correct' | 'comment';

const buttons: readonly (readonly [ClaimAct, key: string])[] = [
  ['accept', 'a'],
  ['reject', 'x'],
  ['skip', ' '],
  ['correct', 'e'],
  ['comment', 'c'],
  ['reject-because', 'X'],
];

/** The buttons of the selected claim's card, each with its key. */
export function ReviewButtons({ onAct }: { readonly onAct: (act: ClaimAct) => void }) {
  const texts = say().report;
  return (
    <div className="review-buttons" role="group" aria-label={texts.reviewThis}>
      {buttons.map(([act, key]) => (
        <button
          key={act}
          type="button"
          onClick={(event) => {
            event.stopPropagation();
            onAct(act);
          }}
        >
          {texts.acts[act]} <KeyHint of={key} />
        </button>
      ))}
    </div>
  );
}
