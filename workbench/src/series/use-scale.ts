import { useSearch } from '@tanstack/react-router';
import { withSearch } from '../search.ts';
import { useChangeSearch } from '../shell/use-change-search.ts';

/** How the chart counts upwards, kept in the address. */
export function useScale(): readonly ['linear' | 'log', (scale: 'linear' | 'log') => void] {
  const { scale } = useSearch({ from: '__root__' });
  const change = useChangeSearch();
  const choose = (next: 'linear' | 'log') =>
    change((search) => withSearch(search, 'scale', next === 'log' ? next : undefined));
  return [scale ?? 'linear', choose];
}
