import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const Announce = createContext<(message: string) => void>(() => undefined);

/** Says a message to screen readers; the newest replaces the one before. */
export function useAnnounce(): (message: string) => void {
  return useContext(Announce);
}

/** Holds the page's one live region. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [{ message, times }, setSaid] = useState({ message: '', times: 0 });
  const announce = useCallback((next: string) => setSaid((last) => ({ message: next, times: last.times + 1 })), []);
  return (
    <Announce value={announce}>
      {children}
      {/* Heard while a dialog is open, too. */}
      <div
        role="status"
        aria-live="polite"
        className="visually-hidden"
        data-live-announcer="true"
        data-testid="announcer"
      >
        {/* New each time: what is said twice is heard twice. */}
        <p key={times}>{message}</p>
      </div>
    </Announce>
  );
}
