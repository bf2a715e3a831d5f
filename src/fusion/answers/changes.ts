import type { Change, DayBand } from '../../model/estimate.ts';

/** From here on a direction is more probable than all else. */
const probable = 0.5;

/** Stretches of days on which the force was probably being built up or drawn down, in order. */
export function findChanges(days: readonly DayBand[]): Change[] {
  const changes: Change[] = [];
  for (const direction of ['up', 'down'] as const) {
    let begun = false;
    for (const band of days) {
      const probability = band[direction];
      const open = begun ? changes.pop() : undefined;
      begun = probability >= probable;
      if (begun) {
        const { from, probability: before } = open ?? { from: band.day, probability };
        changes.push({ direction, from, until: band.day, probability: Math.max(before, probability) });
      } else if (open !== undefined) changes.push(open);
    }
  }
  return changes.sort((a, b) => (a.from < b.from ? -1 : 1));
}
