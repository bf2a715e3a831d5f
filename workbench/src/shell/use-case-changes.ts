import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { boardQuery } from '../api/board-query.ts';
import { say } from '../messages/say.ts';
import { countOf } from '../words/count.ts';
import { useAnnounce } from './announcer.tsx';

/** How often the case is asked whether reports have come, from its folder or from others; milliseconds. */
const interval = 10_000;

/** Looks from time to time whether the case has grown, and has what rests on it fetched anew where it has. */
export function useCaseChanges(): void {
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const { data } = useQuery({ ...boardQuery, refetchInterval: interval, staleTime: interval });
  const known = useRef<number | null>(null);
  const reports = data?.reports ?? null;
  useEffect(() => {
    const before = known.current;
    known.current = reports;
    if (before === null || reports === null || reports <= before) return;
    const come = reports - before;
    const { newReport, newReports } = say().shell;
    announce(come === 1 ? newReport : newReports(countOf(come, 'new report')));
    for (const name of ['case', 'estimates', 'told', 'asked', 'watch-states'])
      void queryClient.invalidateQueries({ queryKey: [name] });
  }, [reports, announce, queryClient]);
}
