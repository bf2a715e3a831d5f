import { type FormEvent, useState } from 'react';
import { say } from '../messages/say.ts';
import { Modal } from '../shell/modal.tsx';
import { takeFocus } from '../shell/take-focus.ts';

interface Props {
  /** The name so far. */
  readonly who: string | null;
  readonly onAnswer: (who: string | null) => void;
}

/** Asks for the name that stands beside what is said from this browser. */
export function WhoDialog({ who, onAnswer }: Props) {
  const texts = say().review;
  const [name, setName] = useState(who ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onAnswer(name.trim());
  };
  return (
    <Modal title={texts.who} onLeave={() => onAnswer(null)}>
      <form className="dialog-form" onSubmit={submit}>
        <label>
          {texts.yourName}
          <input
            ref={takeFocus}
            type="text"
            autoComplete="name"
            required
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <p className="quiet">{texts.whereItStands}</p>
        <div className="actions">
          <button type="submit" className="primary">
            {texts.keepName}
          </button>
          <button type="button" onClick={() => onAnswer(null)}>
            {texts.leave}
          </button>
        </div>
      </form>
    </Modal>
  );
}
