import { useState } from 'react';

const key = 'muster.welcomed';

/** Explains the board in two sentences until its reader has seen enough of them. */
export function Welcome() {
  const [open, setOpen] = useState(() => localStorage.getItem(key) === null);
  if (!open) return null;
  const close = () => {
    localStorage.setItem(key, 'yes');
    setOpen(false);
  };
  return (
    <aside className="welcome" aria-label="About this page">
      <p>
        Muster reads reports about military forces, finds every claim and who made it, and weighs the claims that
        disagree into one estimate per force and area, with the range that it lies in nine times out of ten. Open a
        series to see each claim behind it and the sentence it came from, or drop a report of your own anywhere on this
        page.
      </p>
      <button type="button" onClick={close}>
        Got it
      </button>
    </aside>
  );
}
