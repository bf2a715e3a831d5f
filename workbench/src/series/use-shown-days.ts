import { useSearch } from '@tanstack/react-router';
import { isWhole, type ShownDays, within } from '../chart/shown-days.ts';
import { withSearch } from '../search.ts';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { dayOfNumber, numberOfDay } from '../words/days.ts';

/** The days that the chart shows, of all that it could, kept in the address. */
export function useShownDays(whole: ShownDays): readonly [ShownDays, (next: ShownDays) => void] {
  const { from, until } = useSearch({ from: '__root__' });
  const change = useChangeSearch();
  const shown =
    from === undefined && until === undefined
      ? whole
      : within(
          [from === undefined ? whole[0] : numberOfDay(from), until === undefined ? whole[1] : numberOfDay(until)],
          whole,
        );
  const choose = (next: ShownDays) => {
    const all = isWhole(next, whole);
    change((search) =>
      withSearch(
        withSearch(search, 'from', all ? undefined : dayOfNumber(next[0])),
        'until',
        all ? undefined : dayOfNumber(next[1]),
      ),
    );
  };
  return [shown, choose];
}
