import { useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { withSearch } from '../search.ts';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { type View, viewFromAddress, viewInAddress } from './view.ts';

/** What of the base map is seen: from the address, `home` where it says nothing. While somebody drags, the address waits. */
export function useView(home: View) {
  const { at } = useSearch({ from: '__root__' });
  const change = useChangeSearch();
  const [dragged, setDragged] = useState<View>();
  const settle = useCallback(
    (view: View | undefined) => {
      setDragged(undefined);
      change((search) => withSearch(search, 'at', view === undefined ? undefined : viewInAddress(view)));
    },
    [change],
  );
  return { view: dragged ?? viewFromAddress(at) ?? home, isHome: at === undefined, drag: setDragged, settle };
}
