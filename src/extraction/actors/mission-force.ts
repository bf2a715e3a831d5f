import type { Actor } from '../../model/claim.ts';
import { organisations } from '../../model/organisations.ts';
import { contains } from '../../model/span.ts';
import { normsBetween } from '../norms.ts';
import type { CountedMention } from '../quantities/quantity-mention.ts';
import { type Scene, spanOfTokens } from '../scene.ts';
import type { NameMention } from './find-names.ts';
import type { Speaker } from './own-force.ts';

/** "We have 600 soldiers there," says somebody for a union of states: its forces; null where the words are others. */
export function unionSpeaking(scene: Scene, { first, noun }: CountedMention, { actor }: Speaker): Actor | null {
  if (actor === null || noun.sector !== 'MIL') return null;
  const have = /\bwe( 've)?( \S+)? (have|had|keep|deployed|sent|got)( \S+)?$/.test(
    normsBetween(scene.sentence.tokens, first - 6, first),
  );
  const union = have ? unions.get(actor) : undefined;
  return union === undefined ? null : { name: `${union} forces`, span: null, code: actor, sector: 'MIL' };
}

/** By code, the names of organisations of several states. */
const unions: ReadonlyMap<string, string> = new Map(
  [...organisations.values()].flatMap(({ code, name, sector }) =>
    sector === 'IGO' && code !== null ? [[code, name] as const] : [],
  ),
);

const missionNames: ReadonlySet<string> = new Set([...organisations.values()].map(({ name }) => name));

/** True for a mission of several states that goes by a name: "SFOR". */
export function isMission({ sector, armed, name }: NameMention): boolean {
  return sector === 'IGO' && armed === null && !missionNames.has(name);
}

/** "UNIFIL said some 9,000 troops have been deployed": the mission of several states that tells of soldiers who are nobody else's; null for other speakers. */
export function missionSpeaking(scene: Scene, { noun, of }: CountedMention, { zone }: Speaker): NameMention | null {
  if (noun.sector !== 'MIL' || noun.unit !== 'person' || of === null) return null;
  return (
    scene.names.find(
      (mention) => isMission(mention) && contains(zone, spanOfTokens(scene.sentence, mention.first, mention.last)),
    ) ?? null
  );
}
