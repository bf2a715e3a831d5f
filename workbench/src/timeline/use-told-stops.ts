import { useMemo } from 'react';
import type { Day } from '../../../src/model/day.ts';
import type { Timeline } from '../../../src/model/told-claim.ts';

/** The days on which anything was said, in order: where a replay of the timeline stops. */
export function useToldStops(timeline: Timeline | undefined): readonly Day[] {
  return useMemo(() => [...new Set(timeline?.cells.map(({ said }) => said))].toSorted(), [timeline]);
}
