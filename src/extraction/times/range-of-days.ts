import type { Days } from '../../model/day.ts';
import { normAt } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { NormalisedTime } from './normalise-times.ts';

/** "between 2003 and 2013", "23-27 December", "from May 7 to May 9": the days from the first to the second of two times that are told so; null for others. */
export function rangeOfDays(scene: Scene, time: NormalisedTime): Days | null {
  const behind = scene.times.find(({ first }) => first === time.last + 2);
  const before = scene.times.find(({ last }) => last === time.first - 2);
  return (
    (behind === undefined ? null : joined(scene, time, behind)) ??
    (before === undefined ? null : joined(scene, before, time))
  );
}

function joined({ sentence: { tokens } }: Scene, first: NormalisedTime, second: NormalisedTime): Days | null {
  if (first.days === null || second.days === null || first.days.from > second.days.until) return null;
  const opener = normAt(tokens, first.first - 1);
  const joint = normAt(tokens, first.last + 1);
  const ranges =
    /^[-–—]$/.test(joint) ||
    /^(through|until)$/.test(joint) ||
    (opener === 'between' && joint === 'and') ||
    (opener === 'from' && joint === 'to');
  return ranges ? { ...second.days, from: first.days.from } : null;
}
