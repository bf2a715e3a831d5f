const key = 'muster.who';

/** The name that stands beside what is said from this browser; null where nobody has given one. */
export function storedWho(): string | null {
  return localStorage.getItem(key);
}

/** Keeps the name in this browser. */
export function storeWho(who: string): void {
  localStorage.setItem(key, who);
}
