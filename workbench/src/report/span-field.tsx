import { moveSpan, type SpanMove } from './move-span.ts';

interface Props {
  readonly text: string;
  /** `84-120`, in UTF-16 code units of the text. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const moves: readonly (readonly [SpanMove, string, string])[] = [
  ['start-back', '⇤', 'Begin a word earlier'],
  ['start-on', '↦', 'Begin a word later'],
  ['end-back', '↤', 'End a word earlier'],
  ['end-on', '⇥', 'End a word later'],
];

/** The claim's words, either end of which moves by a word. */
export function SpanField({ text, value, onChange }: Props) {
  const [start = 0, end = 0] = value.split('-').map(Number);
  return (
    <div className="span-field" role="group" aria-label="Words of the claim">
      <q className="words" aria-live="polite">
        {text.slice(start, end)}
      </q>
      <div className="actions">
        {moves.map(([move, sign, label]) => (
          <button
            key={move}
            type="button"
            aria-label={label}
            title={label}
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
