import { useRouter, useSearch } from '@tanstack/react-router';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { withSearch } from '../search.ts';
import { useChangeSearch } from '../shell/use-change-search.ts';

/** The selected claim's id, and the means to select another or none. */
type SelectedClaim = readonly [string | undefined, (id: string | undefined) => void];

/** How long a claim must have been selected before the address says so, in milliseconds: whoever walks from claim to claim does not wait for it. */
const pause = 500;

const Context = createContext<SelectedClaim | null>(null);

/** The claim that is selected in the report around, and the means to select another. */
export function useSelectedClaim(): SelectedClaim {
  const selection = useContext(Context);
  if (selection === null) throw new Error('Cannot select a claim here: there is no Selection around it');
  return selection;
}

/** Keeps which claim of a report is selected: what the address says, which follows what is selected by key or click. */
export function Selection({ children }: { readonly children: ReactNode }) {
  const address = useSearch({ from: '__root__', select: ({ claim }) => claim });
  const { history } = useRouter();
  const change = useChangeSearch();
  const [selected, select] = useState(address);
  /** What was last told to the address, until it says so. */
  const told = useRef<{ readonly claim: string | undefined } | null>(null);

  useEffect(() => {
    const own = told.current !== null && told.current.claim === address;
    told.current = null;
    if (!own) select(address);
  }, [address]);

  useEffect(() => {
    if (selected === address) return;
    const { pathname } = history.location;
    const timer = setTimeout(() => {
      // Not into the address of a page that is on its way.
      if (history.location.pathname !== pathname) return;
      told.current = { claim: selected };
      change((search) => withSearch(search, 'claim', selected));
    }, pause);
    return () => clearTimeout(timer);
  }, [selected, address, change, history]);

  const value = useMemo((): SelectedClaim => [selected, select], [selected]);
  return <Context value={value}>{children}</Context>;
}
