import type { Scene } from '../scene.ts';
import { bodyNouns } from './role-words.ts';

/** How many sentences back the body may be named of which somebody "speaks for the service". */
const reach = 10;

/** How many tokens such a clause takes at most. */
const longestClause = 10;

/** "Jane Roe, who speaks for the service": the code of whose service was named before; null where no such clause or owner is there. */
export function spokenFor(
  scenes: readonly Scene[],
  { index, sentence: { tokens } }: Scene,
  last: number,
): string | null {
  const words = tokens.slice(last + 1, last + longestClause).map(({ norm }) => norm);
  const [, noun] =
    /^, (?:who (?:speaks|spoke)|speaking) for (?:the|its) (?:[^\s,]+ )*?([^\s,]+) ,/.exec(words.join(' ')) ?? [];
  if (noun === undefined || !bodyNouns.has(noun)) return null;
  for (let at = index; at >= Math.max(0, index - reach); at -= 1) {
    const place = scenes[at];
    const owner = place?.names.findLast(
      ({ country, last: end }) =>
        country !== null && place.sentence.tokens.slice(end + 1, end + 5).some(({ norm }) => norm === noun),
    );
    if (owner !== undefined) return owner.code;
  }
  return null;
}
