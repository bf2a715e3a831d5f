/** The first thing after `current` that is open, else the first of all; undefined where no other is. */
export function nextOpen<Thing>(
  all: readonly Thing[],
  current: Thing | undefined,
  isOpen: (thing: Thing) => boolean,
): Thing | undefined {
  const index = current === undefined ? -1 : all.indexOf(current);
  return [...all.slice(index + 1), ...all.slice(0, Math.max(index, 0))].find(isOpen);
}
