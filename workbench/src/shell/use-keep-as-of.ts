import { useSearch } from '@tanstack/react-router';
import type { Search } from '../search.ts';

/** The part of the address that links to other pages carry along: the day as of which things are known. */
export function useKeepAsOf(): Search {
  const asOf = useSearch({ from: '__root__', select: (search) => search.asOf });
  return asOf === undefined ? {} : { asOf };
}
