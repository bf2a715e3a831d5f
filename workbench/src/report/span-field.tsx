import { say } from '../messages/say.ts';
import { moveSpan, type SpanMove } from './move-span.ts';

interface Props {
  readonly text: string;
  /** `84-120`, in UTF-16 code units of the text. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const moves: readonly (readonly [SpanMove, sign: string])[] = [
  ['start-back', '⇤'],
  ['start-on', '↦'],
  ['end-back', '↤'],
  ['end-on', '⇥'],
];

/** The claim's words, either end of which moves by a word. */
export function SpanField({ text, value, onChange }: Props) {
  const texts = say().report;
  const [start = 0, end = 0] = value.split('-').map(Number);
  return (
    <div className="span-field" role="group" aria-label={texts.wordsOfClaim}>
      <q className="words" aria-live="polite">
        {text.slice(start, end)}
      </q>
      <div className="actions">
        {moves.map(([move, sign]) => (
          <button
            key={move}
            type="button"
            aria-label={texts.moves[move]}
            title={texts.moves[move]}
            onClick={() => {
              const moved = moveSpan(text, { start, end }, move);
              onChange(`${moved.start}-${moved.end}`);
            }}
          >
            {sign}
          </button>
        ))}
      </div>
    </div>
  );
}
