import { useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { withSearch } from '../search.ts';
import { useChangeSearch } from '../shell/use-change-search.ts';

/** The selected claim's id, from the address, and the means to select another or none. */
export function useSelectedClaim(): readonly [string | undefined, (id: string | undefined) => void] {
  const { claim } = useSearch({ from: '__root__' });
  const change = useChangeSearch();
  const select = useCallback((id: string | undefined) => change((search) => withSearch(search, 'claim', id)), [change]);
  return [claim, select];
}
