import { isHyphen, normAt } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { TokenRange } from '../tree.ts';

/** A number in a compound, "28-member": what it describes is not counted by it; a "100-vehicle column" is made of what is counted. */
export function isCompound({ sentence: { tokens } }: Scene, last: number): boolean {
  return (
    isHyphen(tokens, last + 1) &&
    tokens[last + 2]?.kind === 'word' &&
    !/^(strong|plus|odd)$/.test(normAt(tokens, last + 2)) &&
    !/^(columns?|convoys?|flotillas?)$/.test(
      normAt(tokens, /^(ADJ|PROPN)$/.test(tokens[last + 3]?.upos ?? '') ? last + 4 : last + 3),
    )
  );
}

/** "12 deaths per 100,000 people": so many each, whom nobody has counted. */
export function isEach({ sentence: { tokens } }: Scene, { first }: TokenRange): boolean {
  return normAt(tokens, first - 1) === 'per';
}
