import { normsBetween } from '../norms.ts';
import type { CountedMention } from '../quantities/quantity-mention.ts';
import type { Scene } from '../scene.ts';
import type { NameMention } from './find-names.ts';

/** "The terrorists, who call themselves al-Shabaab, still have 400 fighters": the group that a clause behind its noun names. */
export function selfNamed({ names, sentence: { tokens } }: Scene, before: number): NameMention | null {
  return (
    names.find(
      ({ armed, first, last }) =>
        armed === 'group' &&
        last < before &&
        tokens[last + 1]?.form === ',' &&
        /\b(call|calls|called|calling) (themselves|itself)( the)?$|\bknown( locally)? as( the)?$/.test(
          normsBetween(tokens, first - 5, first),
        ),
    ) ?? null
  );
}

/** Nouns that stand for an armed group named before. */
export const movementNouns =
  /^(group|movement|militia|militias|rebels|insurgents|jihadists|paramilitaries|mercenaries)$/;

/** Fighters whom no name tells. */
export const irregulars = /^(rebels|separatists|insurgents|militants|militias|mercenaries|jihadists|guerrillas)$/;

/** "30,000 of the group's 60,000 fighters", "the movement's strength at 100,000 men". */
export function isOfMovement({ sentence: { tokens } }: Scene, { first, of }: CountedMention): boolean {
  const from = Math.min(first, of?.first ?? first);
  return tokens
    .slice(Math.max(0, from - 6), from + 6)
    .some(
      ({ norm }, at, near) =>
        movementNouns.test(norm) && near[at - 1]?.norm === 'the' && /^['’]s?$/.test(near[at + 1]?.norm ?? ''),
    );
}
