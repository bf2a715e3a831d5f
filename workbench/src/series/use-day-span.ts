import { useSearch } from '@tanstack/react-router';
import { type DaySpan, isWhole, within } from '../chart/day-span.ts';
import { withSearch } from '../search.ts';
import { useChangeSearch } from '../shell/use-change-search.ts';
import { dayOfNumber, numberOfDay } from '../words/days.ts';

/** The days that the chart shows, of all that it could, kept in the address. */
export function useDaySpan(whole: DaySpan): readonly [DaySpan, (span: DaySpan) => void] {
  const { from, until } = useSearch({ from: '__root__' });
  const change = useChangeSearch();
  const shown =
    from === undefined && until === undefined
      ? whole
      : within(
          [from === undefined ? whole[0] : numberOfDay(from), until === undefined ? whole[1] : numberOfDay(until)],
          whole,
        );
  const choose = (span: DaySpan) => {
    const all = isWhole(span, whole);
    change((search) =>
      withSearch(
        withSearch(search, 'from', all ? undefined : dayOfNumber(span[0])),
        'until',
        all ? undefined : dayOfNumber(span[1]),
      ),
    );
  };
  return [shown, choose];
}
