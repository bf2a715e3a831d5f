import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Submission } from '../api/submission.ts';

/** A report handed in but not recorded; `serial` tells one handing-in from the next. */
export interface Draft extends Submission {
  readonly serial: number;
}

interface DraftState {
  readonly draft: Draft | null;
  readonly hand: (submission: Submission) => void;
  readonly clear: () => void;
}

const Context = createContext<DraftState>({ draft: null, hand: () => undefined, clear: () => undefined });

/** The report handed in last, and the means to hand in another. */
export function useDraft(): DraftState {
  return useContext(Context);
}

let serial = 0;

/** Keeps the handed-in report while its reader moves between pages. */
export function DraftProvider({ children }: { readonly children: ReactNode }) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const state = useMemo(
    () => ({
      draft,
      hand: (submission: Submission) => {
        serial += 1;
        setDraft({ ...submission, serial });
      },
      clear: () => setDraft(null),
    }),
    [draft],
  );
  return <Context value={state}>{children}</Context>;
}
