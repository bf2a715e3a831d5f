import type { CourseBand } from '../../../src/model/estimate-outline.ts';

/** Consecutive days that are all silent or all not; neighbours share a day, so that drawn areas meet. */
interface Run {
  readonly silent: boolean;
  readonly days: readonly CourseBand[];
}

/** Cuts the days where claims stop or start to bear on them. */
export function runsOf(days: readonly CourseBand[]): readonly Run[] {
  const runs: { silent: boolean; days: CourseBand[] }[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last !== undefined && last.silent === day.silent) {
      last.days.push(day);
      continue;
    }
    const joint = last?.days.at(-1);
    runs.push({ silent: day.silent, days: joint === undefined ? [day] : [joint, day] });
  }
  return runs;
}
