import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Submission } from '../api/submission.ts';

/** A report handed in but not recorded; `serial` tells one handing-in from the next. */
export interface Draft extends Submission {
  readonly serial: number;
}

interface DraftState {
  /** One report, which is shown before it is recorded. */
  readonly draft: Draft | null;
  /** Several, which are recorded one after the other; empty where one was handed in. */
  readonly pile: readonly Draft[];
  readonly hand: (submissions: readonly Submission[]) => void;
  readonly clear: () => void;
}

const Context = createContext<DraftState>({ draft: null, pile: [], hand: () => undefined, clear: () => undefined });

/** What was handed in last, and the means to hand in more. */
export function useDraft(): DraftState {
  return useContext(Context);
}

let serial = 0;

/** Keeps what was handed in while its reader moves between pages. */
export function DraftProvider({ children }: { readonly children: ReactNode }) {
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const state = useMemo(
    () => ({
      draft: drafts.length === 1 ? (drafts[0] ?? null) : null,
      pile: drafts.length > 1 ? drafts : [],
      hand: (submissions: readonly Submission[]) => {
        setDrafts(
          submissions.map((submission) => {
            serial += 1;
            return { ...submission, serial };
          }),
        );
      },
      clear: () => setDrafts([]),
    }),
    [drafts],
  );
  return <Context value={state}>{children}</Context>;
}
