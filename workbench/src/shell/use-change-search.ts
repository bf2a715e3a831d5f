import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Search } from '../search.ts';

/** Changes what the address keeps besides the page, in place: no step in the history, no scrolling. */
export function useChangeSearch(): (change: (search: Search) => Search) => void {
  const navigate = useNavigate();
  return useCallback(
    (change) => void navigate({ to: '.', search: change, replace: true, resetScroll: false }),
    [navigate],
  );
}
