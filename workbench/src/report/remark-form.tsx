import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { say } from '../messages/say.ts';
import { useFirstFocus } from './use-first-focus.ts';

interface Props {
  readonly label: string;
  readonly submit: string;
  readonly onSay: (why: string) => void;
  readonly onLeave: () => void;
}

/** A line of one's own words on a claim: Enter keeps it, Esc leaves. */
export function RemarkForm({ label, submit, onSay, onLeave }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useFirstFocus(form, ['input']);
  const [why, setWhy] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (why.trim() !== '') onSay(why.trim());
  };
  const leave = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onLeave();
  };
  return (
    <form ref={form} className="remark-form" onSubmit={send} onKeyDown={leave}>
      <label>
        {label}
        <input type="text" required value={why} onChange={(event) => setWhy(event.target.value)} />
      </label>
      <div className="actions">
        <button type="submit" className="primary">
          {submit} <kbd aria-hidden="true">Enter</kbd>
        </button>
        <button type="button" onClick={onLeave}>
          {say().report.leave} <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
    </form>
  );
}
