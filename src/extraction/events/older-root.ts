import type { Coding, EventType } from './event-type.ts';

/** The 15 roots of PLOVER before 2.0, which had YIELD for what are CONCEDE and RETREAT now. */
export type OlderRoot = Exclude<EventType, 'CONCEDE' | 'RETREAT'> | 'YIELD';

/** A type with no other change than the merge. */
export function mergedRoot(type: EventType): OlderRoot {
  return type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type;
}

/**
 * The root of the codebook before 2.0, by the map from CAMEO of September 2021 in the PLOVER repository and CAMEO's own tree: an intention
 * to yield was AGREE (035), a sanction or an embargo that is imposed COERCE (163), a finding of a court ACCUSE (116), an apology SUPPORT
 * (055), and a blockade a use of force (191 stands under FIGHT). The map has no code for cyber attacks; the PLV pairs have them as ASSAULT.
 * Sets that were coded then are compared by this.
 *
 * @param why the rules that made the coding, as in an `EventMention`
 */
export function olderRoot({ type, mode }: Coding, why: readonly string[]): OlderRoot {
  const by = (rule: string): boolean => why.some((each) => each.includes(rule));
  if (type === 'CONCEDE' && (by('>promise') || by('rule:to-come'))) return 'AGREE';
  if (type === 'CONCEDE' && by(':apolog')) return 'SUPPORT';
  if (type === 'SANCTION' && mode === 'convict') return 'ACCUSE';
  if (type === 'SANCTION' && (by('act:sanction>') || by('act:embargo>'))) return 'COERCE';
  if (type === 'COERCE' && (by('act:blockade>') || mode === 'cyber')) return 'ASSAULT';
  return mergedRoot(type);
}
