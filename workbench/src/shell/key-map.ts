const storage = 'muster.keys';

/** Keys that somebody chose instead of ours: from our name of a key to theirs. */
export type KeyMap = Readonly<Record<string, string>>;

/** The keys that were chosen in this browser. */
export function storedKeys(): KeyMap {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storage) ?? '{}');
    const pairs = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
    return Object.fromEntries(pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  } catch {
    return {};
  }
}

/** Keeps chosen keys in this browser. */
export function storeKeys(keys: KeyMap): void {
  localStorage.setItem(storage, JSON.stringify(keys));
}

/** Which of our keys is meant by one that was pressed: undefined for one of ours that was given another key. */
export function meantBy(pressed: string, keys: KeyMap): string | undefined {
  const ours = Object.keys(keys).find((key) => keys[key] === pressed);
  return ours ?? (pressed in keys ? undefined : pressed);
}

/** What would be pressed for one of our keys. */
export function keyFor(ours: string, keys: KeyMap): string {
  return keys[ours] ?? ours;
}

/** With another key for one of ours; as before where that is taken already, without the choice where it is our own. */
export function withKey(keys: KeyMap, ours: string, pressed: string, all: readonly string[]): KeyMap {
  if (all.some((other) => other !== ours && keyFor(other, keys) === pressed)) return keys;
  const { [ours]: _, ...others } = keys;
  return pressed === ours ? others : { ...others, [ours]: pressed };
}
