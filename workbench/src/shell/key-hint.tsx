import { keyFor, storedKeys } from './key-map.ts';
import { keyInWords } from './key-name.ts';

/** The key that does the same as a button, by our name of it, as this browser has it; for the eye alone. */
export function KeyHint({ of }: { readonly of: string }) {
  return <kbd aria-hidden="true">{keyInWords(keyFor(of, storedKeys()))}</kbd>;
}
