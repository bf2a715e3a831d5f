import { normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Movement } from './movement-words.ts';
import type { CountedMention } from './quantity-mention.ts';
import { verbOfObject } from './read-governor.ts';

/** In "most of the force that had left the border remains", the relative clause belongs to the base, not to the count. */
export function refersToBase(scene: Scene, quantity: CountedMention, behind: Movement): boolean {
  const tail = quantity.of?.last ?? quantity.last;
  return /^(that|which|who)$/.test(scene.sentence.tokens[tail + 1]?.norm ?? '') && behind.measure === 'present';
}

/** "at least five of the seven brigades", "a third of the 12,000-strong force". */
export function isBase(scene: Scene, quantity: CountedMention): boolean {
  if (isHad(scene, quantity)) return true;
  // "more than half of its contingent of 900", "900 have returned out of the 2,500 who were sent".
  if (shareOfForce.test(normsBetween(scene.sentence.tokens, quantity.first - 5, quantity.first))) return true;
  // "about 300 of an estimated 2,000 fighters", "the first 120 of 800 soldiers".
  const { tokens } = scene.sentence;
  const dated = scene.times.some(({ last }) => last === quantity.first - 2);
  if (tokens[quantity.first - 1]?.norm === 'of' && tokens[quantity.first - 2]?.kind === 'number' && !dated) return true;
  // "Thirteen of the garrison's 387 men".
  if (ofBody.test(normsBetween(tokens, quantity.first - 6, quantity.first))) return true;
  const [share, of, article] = scene.sentence.tokens
    .slice(Math.max(0, quantity.first - 3), quantity.first)
    .map((token) => token.norm);
  // "withdrew a small part of its 17,000-member force", not "are a part of the 900 promised".
  if (of === 'of' && /^(part|portion)$/.test(share ?? '') && /^(its|their)$/.test(article ?? '')) return true;
  return (
    of === 'of' &&
    /^(the|its|their|those|these)$/.test(article ?? '') &&
    /^(half|third|thirds|quarter|quarters|most|majority|bulk|members|percent|%|cent|many|some|all|none|each|\w+teen|one|two|three|four|five|six|seven|eight|nine|ten|thousands|hundreds|dozens|[\d,]+)$/.test(
      share ?? '',
    )
  );
}

const ofBody = /\S of (the|its|their) (\S+ )?(garrison|force|army|contingent|mission|battalion|brigade|fleet) 's$/;

const shareOfForce =
  /\b(half|thirds?|quarters?|fifths?|most|bulk|majority|percent|%) of (the|its|their) (contingent|force|garrison|army|mission|division|brigade) of$|\bout of( the| some| about| around)?$|\bout of (a|the|its|their) (\S+ ){0,3}(force|garrison|army|contingent) of$/;

/** "Of the 110,000 they had there, half have left": the number that somebody had of those of whom a share is told. */
export function isHad({ sentence: { tokens } }: Scene, { first, last, of }: CountedMention): boolean {
  const behind = normsBetween(tokens, Math.max(last, of?.last ?? last) + 1, last + 6);
  return (
    normsBetween(tokens, first - 2, first) === 'of the' &&
    /^(that |which )?(they|it|we|he) (once )?(had|have|has)\b/.test(behind)
  );
}

/** "a single battalion of the Russian force": a part of it, which says nothing of its size. */
export function isPart(scene: Scene, quantity: CountedMention, tail: number): boolean {
  if (quantity.form === 'fraction' || quantity.noun.unit === 'person' || quantity.word !== null) return false;
  // "has deployed two divisions of its army along the line": told of all of them.
  const verb = verbOfObject(scene.sentence, quantity.first, quantity.last);
  if (/^(deploy|station|send|dispatch|move|mass|position)$/.test(scene.sentence.tokens[verb]?.lemma ?? ''))
    return false;
  const words = normsBetween(scene.sentence.tokens, tail + 1, tail + 6);
  const stands = standing.test(normsBetween(scene.sentence.tokens, tail + 1, tail + 14));
  return /^of (the|its|that) (\S+ ){0,2}(force|forces|army|troops)\b/.test(words) && !stands;
}

/** "four divisions of the army are still dug in": a part that is told to be somewhere. */
const standing =
  /\b(is|are|was|were|remains?|remained|stay|stayed|had been|have been) (still |now |already |also )*(dug in|deployed|stationed|positioned|massed|camped|encamped|based|there|in place|in|at|on|along|near|outside)\b/;
