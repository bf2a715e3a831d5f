import { say } from '../messages/say.ts';
import { ServerWords } from '../shell/server-words.tsx';
import type { Field } from '../words/field.ts';

interface Props {
  readonly id: string;
  readonly field: Field;
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One field of a claim to be corrected, with what is wrong with its value below it. */
export function CorrectionField({ id, field: { name, label, value, options }, problem, onChange }: Props) {
  const shared = {
    id,
    name,
    value,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem === undefined ? undefined : `${id}-problem`,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="correction-field">
      <label htmlFor={id}>{label}</label>
      {options === undefined ? (
        <input
          type="text"
          {...shared}
          placeholder={name.startsWith('time.') ? say().report.daysHint : undefined}
          autoComplete="off"
          onFocus={(event) => event.target.select()}
        />
      ) : (
        <select {...shared}>
          {Object.entries(options).map(([option, word]) => (
            <option key={option} value={option}>
              {word}
            </option>
          ))}
        </select>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} className="field-problem" role="alert">
          <ServerWords english={problem} />
        </p>
      )}
    </div>
  );
}
