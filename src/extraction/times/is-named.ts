import type { NameKind } from '../../model/parsed-sentence.ts';
import type { Sentence } from '../sentence.ts';

/** True where a token stands within a name of one of these kinds. */
export function isNamed({ names }: Sentence, index: number, ...kinds: readonly NameKind[]): boolean {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.last ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  const name = names[low];
  return name !== undefined && name.first <= index && kinds.includes(name.kind);
}
