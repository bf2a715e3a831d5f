import { createContext, type ReactNode, useContext, useState } from 'react';

const Announce = createContext<(message: string) => void>(() => undefined);

/** Says a message to screen readers; the newest replaces the one before. */
export function useAnnounce(): (message: string) => void {
  return useContext(Announce);
}

/** Holds the page's one live region. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [message, setMessage] = useState('');
  return (
    <Announce value={setMessage}>
      {children}
      <div role="status" aria-live="polite" className="visually-hidden" data-testid="announcer">
        {message}
      </div>
    </Announce>
  );
}
