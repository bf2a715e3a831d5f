import { useState } from 'react';
import { say } from '../messages/say.ts';

const key = 'muster.welcomed';

/** Explains the board in two sentences until its reader has seen enough of them. */
export function Welcome() {
  const [open, setOpen] = useState(() => localStorage.getItem(key) === null);
  if (!open) return null;
  const close = () => {
    localStorage.setItem(key, 'yes');
    setOpen(false);
  };
  const { board } = say();
  return (
    <aside className="welcome" aria-label={board.about}>
      <p>{board.welcome}</p>
      <button type="button" onClick={close}>
        {board.gotIt}
      </button>
    </aside>
  );
}
