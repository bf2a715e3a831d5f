import { mentionAt } from '../actors/find-names.ts';
import { normAt, normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import { fighters } from './counted.ts';
import { type CountedNoun, forceNouns } from './counted-nouns.ts';

const members: CountedNoun = { unit: 'person', military: true, sector: 'MIL' };

/** A formation right before what it is made of; the number may be of several words. */
const unitOf =
  /\b(battalion|brigade|regiment|company|contingent|force|militia|garrison|detachment) (counts|numbers|(consisting|composed|made up) of|comprising)( (about|around|some|nearly|almost|between|at|least|up|to|more|than|over|and|[\d.,]+))*$/;

/** "FARC, which has 12,000 members", "to the group's force of 1,200 members": members of an armed group that the clause has had them. */
function isGroups({ names, sentence: { tokens } }: Scene, before: number): boolean {
  const from = tokens.findLastIndex(({ norm }, at) => at < before && at > before - reach && having.test(norm));
  return from !== -1 && names.some(({ armed, last }) => armed === 'group' && last < from);
}

const having = /^(has|have|had|with|boasts|numbering|of)$/;

/** How many words may stand between "of" and the force. */
const reach = 6;

/** "123 members of the army", "the 4,000 members of the unit": people of a force that stands behind; null where it is none. */
export function membersOf(
  scene: Scene,
  last: number,
): { readonly noun: CountedNoun; readonly of: { readonly first: number; readonly last: number } } | null {
  const { tokens } = scene.sentence;
  const start = last + 1;
  // "a battalion consisting of between 500 and 650 members".
  if (/^(members|men|people)$/.test(normAt(tokens, start)) && unitOf.test(normsBetween(tokens, last - 9, last)))
    return { noun: members, of: { first: start, last: start } };
  const at = tokens[start]?.upos === 'ADJ' ? start + 1 : start;
  // "4,000 Wagner members".
  const group = mentionAt(scene.names, start);
  const named = group?.armed === 'group' && group.first === start ? group.last + 1 : -1;
  if (/^(members|men|operatives)$/.test(normAt(tokens, named)))
    return { noun: fighters, of: { first: start, last: named } };
  const own = normAt(tokens, at) === 'members' && normAt(tokens, at + 1) !== 'of' && isGroups(scene, last);
  if (own) return { noun: fighters, of: { first: start, last: at } };
  if (!/^(members|men|officers|representatives|personnel)$/.test(normAt(tokens, at)) || normAt(tokens, at + 1) !== 'of')
    return null;
  for (let index = at + 2; index < Math.min(tokens.length, at + 2 + reach); index += 1) {
    const mention = mentionAt(scene.names, index);
    const armed = mention?.last === index && (mention.sector === 'MIL' || mention.armed === 'group');
    if (armed || forceNouns.has(normAt(tokens, index)) || normAt(tokens, index) === 'unit')
      return { noun: members, of: { first: start, last: index } };
    if (!/^(DET|PRON|ADJ|NOUN|PROPN|PART)$/.test(tokens[index]?.upos ?? '')) return null;
  }
  return null;
}
