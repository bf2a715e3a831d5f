import { type FormEvent, useState } from 'react';
import { Modal } from './modal.tsx';

interface Props {
  /** The name so far. */
  readonly who: string | null;
  readonly onAnswer: (who: string | null) => void;
}

/** Asks for the name that stands beside what is said from this browser. */
export function WhoDialog({ who, onAnswer }: Props) {
  const [name, setName] = useState(who ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onAnswer(name.trim());
  };
  return (
    <Modal title="Who is reviewing?" onLeave={() => onAnswer(null)}>
      <form className="dialog-form" onSubmit={submit}>
        <label>
          Your name
          <input
            type="text"
            autoComplete="name"
            required
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <p className="quiet">It stands in the case’s log beside all that you say, and is kept in this browser.</p>
        <div className="actions">
          <button type="submit" className="primary">
            Keep the name
          </button>
          <button type="button" onClick={() => onAnswer(null)}>
            Leave
          </button>
        </div>
      </form>
    </Modal>
  );
}
