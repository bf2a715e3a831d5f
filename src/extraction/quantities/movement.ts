import { narrowClauseAround } from '../clause.ts';
import { normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Sentence, Token } from '../sentence.ts';
import { childWith, topOf } from '../tree.ts';
import { isBase, isPart, refersToBase } from './base-of-share.ts';
import { behindBase, behindParenthesis } from './behind-asides.ts';
import { isPutNumber, isTheirNumber } from './elided-level.ts';
import { isLeftOver } from './left-over.ts';
import { additionalTo, isMovedInto, ofWhole, sentTowards, standsBeside } from './moved-towards.ts';
import { exercising, type Movement, scan, scanBack } from './movement-words.ts';
import { nextNumber, nextSaying, previousNumber } from './numbers-around.ts';
import type { CountedMention } from './quantity-mention.ts';
import { governingMeasure, verbOfObject } from './read-governor.ts';
import { levelBefore } from './read-level.ts';
import { stateBehind, whereTheyAre } from './state-behind.ts';
import { drawnFrom, meantFor, ofThose, partOfPeople } from './told-of-whole.ts';

/** What marks a number as the base of a share: "two thirds of the 40,000 troops" says how many there were, not when. */
export const baseOfShare = 'base of a share';

/** What marks a number as that of those who are there, whatever is meant to become of them: "its 900 soldiers will leave". */
export const heldAlready: Movement = { measure: 'present', words: 'held already' };

/** What marks a number of people as that of the formations counted before it: "17 battalions … That would mean 20,000 soldiers". */
export const conversion = 'converts';

/**
 * The measure of a quantity: what the verb over it in the tree tells, else the predicate behind it where it is a subject ("seven battalions remained"), else the
 * verb before it ("withdrew seven battalions"), else `present`.
 */
export function readMovement(scene: Scene, quantity: CountedMention): Movement {
  const { tokens } = scene.sentence;
  const clause = narrowClauseAround(scene, quantity.first);
  const tail = Math.max(quantity.last, quantity.of?.last ?? quantity.last);
  const from = behindParenthesis(scene, behindBase(scene, quantity, tail) + 1);
  const limit = Math.min(clause.last, from + 15, nextNumber(scene, from - 1) - 1, nextSaying(scene, from) - 1);
  // "When it seized the port, Libya had 900 soldiers there": what stands before "had" and its adverbs is another deed.
  const holds = verbOfObject(scene.sentence, quantity.first, quantity.last);
  // "have three tanks, which they say were captured": where those that they have came from.
  const apart = relativeBehind(tokens, tail, tokens[holds]?.lemma === 'have');
  const behind = scan(scene, from, Math.min(limit, apart - 1, nextDeed(scene.sentence, from, holds) - 1));
  // "Pictures taken on Monday showed 900 soldiers": what stands before the seeing is not done to them.
  const sees = seeing.test(tokens[quantity.first - 1]?.lemma ?? '') ? quantity.first - 1 : 0;
  // "When he took command there were 900 soldiers": nor what stands before "there were".
  const there = /\bthere (are|were)( \S+)?$/.test(normsBetween(tokens, quantity.first - 3, quantity.first));
  const exists = there ? quantity.first - 3 : sees;
  const own = tokens[holds]?.lemma === 'have' && holds < quantity.first ? holds - 2 : exists;
  // "3,000 soldiers left Mali and 2,000 are in Chad": the latter have a verb of their own.
  const joined = /^(and|but|while|;)$/.test(tokens[quantity.first - 1]?.norm ?? '');
  const stand = joined && whereTheyAre.test(normsBetween(tokens, tail + 1, tail + 6));
  // "Adhering to its mandate, 600 soldiers have left": what stands before the comma tells of no subject behind it.
  const subject = tokens[quantity.first - 1]?.form === ',' && isSubject(scene, quantity, tail);
  const before = scanBack(
    scene,
    quantity.first - 1,
    stand || subject
      ? quantity.first
      : Math.max(clause.first, own, quantity.first - 9, previousNumber(scene, quantity.first) + 1),
  );
  // "The following have been withdrawn: 12 tanks": what is told of those whom a list names.
  const headed =
    tokens[quantity.first - 1]?.form === ':' && behind === null
      ? scanBack(scene, quantity.first - 2, quantity.first - 8)
      : null;
  if (headed !== null && /^(withdrawn|arrived|remaining)$/.test(headed.measure)) return headed;
  // "lost 900 more soldiers than its enemy".
  if (/^(\S+ )?than\b/.test(normsBetween(tokens, tail + 1, tail + 3)) && quantity.additional)
    return { measure: 'other', words: 'more than' };
  const additional = grownBy(quantity) ?? (quantity.additional ? arrivedMore : null);
  if (additional?.measure === 'withdrawn') return additional;
  if (levelBefore(tokens, quantity.first) !== null && !isPutNumber(tokens, quantity.first))
    return { measure: 'present', words: 'level' };
  if (isTheirNumber(tokens, quantity.first)) return { measure: 'present', words: 'their number' };
  // "The number of soldiers deployed there has reached 9,000": the reaching tells nothing of them.
  if (isPutNumber(tokens, quantity.first))
    return (
      scanBack(scene, quantity.first - 2, Math.max(clause.first, numberWord(tokens, quantity.first))) ?? {
        measure: 'present',
        words: 'number of',
      }
    );
  // "what it takes to mount an assault on the 400,000 soldiers": they are there, whatever it takes.
  if (
    /\b(assaults?|attacks?|offensives?|raids?) (on|against)( the| some)?$/.test(
      normsBetween(tokens, quantity.first - 4, quantity.first),
    )
  )
    return { measure: 'present', words: 'attacked' };
  // "arrived to join 400 already there".
  const toForce =
    /\b(join|augment|supplement|reinforce|bolster|strengthen|relieve|replace|beef up) (an?|the|its) (\S+ )?(force|garrison|contingent) of( \S+)?$/;
  const verbAt = /^(the|some|another)$/.test(tokens[quantity.first - 1]?.norm ?? '')
    ? quantity.first - 2
    : quantity.first - 1;
  const joins = tokens[verbAt]?.lemma === 'join' && behind?.measure !== 'arrived';
  if (joins || toForce.test(normsBetween(tokens, quantity.first - 7, quantity.first)))
    return { measure: 'present', words: 'joined by others' };
  if (tokens[quantity.last + 1]?.norm === 'strong') return { measure: 'present', words: 'strong' };
  // "has a third left of the forces that it sent".
  if (normsBetween(tokens, quantity.last + 1, quantity.last + 3) === 'left of')
    return { measure: 'remaining', words: 'left of' };
  // "Their troops in the valley have reached 2,500", "reached a peak strength of 4,000": so many are there.
  const reached = /^reach(ed|es)?$/.test(tokens[quantity.first - 1]?.norm ?? '') && holds === quantity.first - 1;
  if (reached || reachedSize.test(normsBetween(tokens, quantity.first - 6, quantity.first)))
    return { measure: 'present', words: 'reached' };
  // "forces numbering 75 soldiers arrived".
  const numbered = /^(numbering|totall?ing)$/.test(tokens[quantity.first - 1]?.norm ?? '') ? behind : null;
  if (numbered !== null && numbered.measure !== 'present') return numbered;
  const whose = tokens[quantity.first - 2]?.upos ?? 'DET';
  if (/^number(s|ed)?$/.test(tokens[quantity.first - 1]?.norm ?? '') && !/^(DET|ADJ|ADP)$/.test(whose))
    return { measure: 'present', words: 'numbers' };
  if (numbering.test(normsBetween(tokens, quantity.first - 4, quantity.first)))
    return { measure: 'present', words: 'numbers' };
  // "1,000 of the 4,000 extra troops": all that are to come.
  if (isBase(scene, quantity))
    return quantity.additional
      ? { measure: 'planned', words: 'of those to come' }
      : { measure: 'present', words: baseOfShare };
  const told = drawnFrom(scene, quantity) ?? meantFor(scene, quantity) ?? ofThose(scene, quantity);
  if (told !== null) return told;
  const among = partOfPeople(scene.sentence, holds);
  if (among !== null) return among;
  if (isPart(scene, quantity, tail) && !/^(withdrawn|remaining|arrived)$/.test(behind?.measure ?? ''))
    return { measure: 'other', words: 'part of the force' };
  if (/\bin (\S+ )?(detention|captivity|custody|prison|jail)\b/.test(normsBetween(tokens, tail + 1, tail + 8)))
    return { measure: 'captured', words: 'in detention' };
  if (
    quantity.of === null &&
    /\b(held (captive|hostage|prisoner)|in captivity)\b/.test(normsBetween(tokens, clause.first, quantity.first))
  )
    return { measure: 'captured', words: 'held captive' };
  if (/\b(captured|detained|imprisoned|jailed|captive)\b/.test(normsBetween(tokens, quantity.first, tail)))
    return { measure: 'captured', words: 'captured' };
  if (isLeftOver(scene, from, quantity.first)) return { measure: 'remaining', words: 'left' };
  const state = stateBehind(normsBetween(tokens, from, from + 4), normsBetween(tokens, quantity.first, tail + 1));
  if (state !== null) return state;
  // "nearly 100,000 more than ten days ago".
  const since = tokens[tail + 2]?.norm === 'than' ? tail + 3 : tokens[tail + 1]?.norm === 'than' ? tail + 2 : -1;
  if (additionalTo(scene, quantity) && scene.times.some(({ first, last }) => first <= since && since <= last))
    return { measure: 'arrived', words: 'more than then' };
  // "wrecks of 26 tanks", "the bodies of nine soldiers".
  const remains = /\b(wrecks?|wreckage|hulks|bodies|graves) of( the)?$/.exec(
    normsBetween(tokens, quantity.first - 3, quantity.first),
  );
  if (remains !== null) return { measure: /^(bod|gra)/.test(remains[0]) ? 'killed' : 'other', words: remains[0] };
  // "withdrew all but 500 of them".
  if (normsBetween(tokens, quantity.first - 2, quantity.first) === 'all but')
    return { measure: 'remaining', words: 'all but' };
  // "ordered three formations to be returned to their bases", "to return three formations to their bases".
  if (tokens[holds]?.lemma === 'return' && holds < quantity.first) return { measure: 'withdrawn', words: 'return' };
  // "have used 330 drones": that is not how many there are.
  if (quantity.noun.unit === 'drone' && /^(use|fire|launch)$/.test(tokens[holds]?.lemma ?? ''))
    return { measure: 'other', words: tokens[holds]?.norm ?? '' };
  // "has taken 6,000 soldiers off the line".
  if (
    /^(take|bring|move|draw)$/.test(tokens[holds]?.lemma ?? '') &&
    offOrOut.test(normsBetween(tokens, tail + 1, tail + 4))
  )
    return { measure: 'withdrawn', words: 'off' };
  // "has released five brigades from combat".
  if (tokens[holds]?.lemma === 'release' && fromService.test(normsBetween(tokens, tail + 1, tail + 4)))
    return { measure: 'withdrawn', words: 'released' };
  // "took six soldiers hostage".
  if (
    /^(take|hold)$/.test(tokens[holds]?.lemma ?? '') &&
    /^(hostage|prisoner|captive)$/.test(tokens[tail + 1]?.norm ?? '')
  )
    return { measure: 'captured', words: tokens[tail + 1]!.norm };
  // "sent 334 others back by ship".
  if (/^(send|fly|ship|bring)$/.test(tokens[holds]?.lemma ?? '') && /^(back|home)$/.test(tokens[tail + 1]?.norm ?? ''))
    return { measure: 'withdrawn', words: 'sent back' };
  // "some 1,500 reservists were recalled": to the colours.
  if (tokens[holds]?.lemma === 'recall' || tokens[tokens[tail]?.head ?? -1]?.lemma === 'recall') {
    const reserve = /\b(reservists?|reserves|veterans|conscripts)\b/.test(
      normsBetween(tokens, quantity.first, tail + 1),
    );
    if (reserve) return { measure: 'arrived', words: 'recalled' };
  }
  // "lost 28 soldiers who were killed in the fighting".
  if (/^(who|that) (were|was|have been|had been) killed\b/.test(normsBetween(tokens, tail + 1, tail + 5)))
    return { measure: 'killed', words: 'were killed' };
  const whole = ofWhole(scene, quantity.first, quantity.last);
  if (whole !== null) return whole;
  const governed = governingMeasure(scene.sentence, quantity.first, quantity.last);
  if (governed !== null) return governed;
  // "will leave the mission with 10,000 men".
  if (
    /\b(leave|leaves|leaving|left) (\S+ ){1,5}with( only| just)?$/.test(
      normsBetween(tokens, clause.first, quantity.first),
    )
  )
    return { measure: 'remaining', words: 'leaving … with' };
  const near = scanBack(scene, quantity.first - 1, Math.max(clause.first, quantity.first - 3));
  const toll = [near, behind, before].find(
    (found) => found !== null && /^(killed|wounded|captured|displaced)$/.test(found.measure),
  );
  if (toll !== undefined && toll !== null) return toll;
  if (near?.measure === 'other') return near;
  if (before !== null && /^(withdrawn|required|capacity)$/.test(before.measure)) return before;
  if (before !== null && before.measure === 'remaining' && behind?.measure !== 'withdrawn') return before;
  if (behind !== null && /^(withdrawn|remaining)$/.test(behind.measure))
    return refersToBase(scene, quantity, behind) ? (before ?? behind) : behind;
  if (behind?.measure === 'capacity') return behind;
  if (additional !== null && standsBeside(scene, quantity, tail))
    return { measure: 'present', words: 'besides others' };
  // "an additional 900 soldiers have been conducting exercises there".
  if (additional !== null && exercising(scene, tail, clause.last)) return { measure: 'other', words: 'exercise' };
  if (additional !== null || sentTowards(scene, quantity, clause.first) || isMovedInto(scene, holds, tail))
    return additional ?? { measure: 'arrived', words: 'moved towards' };
  if (before !== null && before.measure === 'arrived') return before;
  if (onAlert.test(normsBetween(tokens, tail + 1, tail + 11))) return { measure: 'other', words: 'on alert' };
  // "a force of 300,000 troops, which was trained by others": what is told behind is another thing.
  if (behind?.measure === 'other' && sized.test(normsBetween(tokens, quantity.first - 3, quantity.first)))
    return before ?? { measure: 'present', words: ownWords(scene, quantity) };
  if (behind !== null && behind.measure !== 'present') return behind;
  if (exercising(scene, tail, clause.last) || exercising(scene, clause.first, quantity.first))
    return { measure: 'other', words: 'exercise' };
  return behind ?? before ?? { measure: 'present', words: ownWords(scene, quantity) };
}

/** The last "number of" before a token; -1 where none is. */
function numberWord(tokens: readonly Token[], before: number): number {
  return tokens.findLastIndex(
    ({ norm }, at) => at < before && /^numbers?$/.test(norm) && tokens[at + 1]?.norm === 'of',
  );
}

/** True of a quantity that is the subject of a verb behind it. */
function isSubject({ sentence }: Scene, { first, last }: CountedMention, tail: number): boolean {
  const { relation = '', head = -1 } = sentence.tokens[topOf(sentence, { first, last: Math.max(last, tail) })] ?? {};
  return relation === 'nsubj' && head > tail;
}

/** Where a clause with "which" or "who" begins behind a comma after a token, any or only one about what stands behind it ("in the town, which had been seized"); the end where none does. */
function relativeBehind(tokens: readonly Token[], after: number, any: boolean): number {
  const at = tokens.findIndex(({ norm, head }, index) => {
    if (index <= after + 1 || !/^(which|who|whom)$/.test(norm) || tokens[index - 1]?.form !== ',') return false;
    return any || (norm === 'which' && tokens[head]?.deprel === 'acl:relcl' && (tokens[head]?.head ?? -1) > after);
  });
  return at === -1 ? tokens.length : at;
}

/** "sent 700 soldiers and moved its ships": where what its verb's subject did to others begins; the end where it did nothing else. */
function nextDeed(sentence: Sentence, from: number, verb: number): number {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    (token, index) =>
      index > from &&
      token.head === verb &&
      token.deprel === 'conj' &&
      token.upos === 'VERB' &&
      (/^(NOUN|NUM)$/.test(tokens[childWith(sentence, index, 'obj')]?.upos ?? '') ||
        childWith(sentence, index, 'nsubj') > from),
  );
  return verb === -1 || at === -1 ? tokens.length : at;
}

const offOrOut = /^(off|out of|away from) /;

const reachedSize =
  /\breach(ed|es|ing)? (an? |its |the )?(\S+ )?(force|strength|total|level|number|size|peak|high|maximum) of$/;
const fromService = /^from (the )?(combat|duty|service|active|fighting|front|field|line)\b/;
const seeing = /^(show|see|count|spot|detect|observe|reveal|identify|track)$/;

/** True where nothing but the quantity itself said that it is there, so that what was said of the one that it is listed with holds for it too. */
export function isUntold(scene: Scene, quantity: CountedMention, { measure, words }: Movement): boolean {
  return measure === 'present' && words === ownWords(scene, quantity);
}

function ownWords(scene: Scene, quantity: CountedMention): string {
  const tail = Math.max(quantity.last, quantity.of?.last ?? quantity.last);
  return normsBetween(scene.sentence.tokens, quantity.first, tail + 1);
}

const arrivedMore: Movement = { measure: 'arrived', words: 'additional' };

/** "increased its presence by 1,500", "cut the garrison by 4,000": what a force grows or shrinks by has come or gone. */
function grownBy({ form, direction, why }: CountedMention): Movement | null {
  if (form !== 'difference' || direction === null) return null;
  return { measure: direction === 'more' ? 'arrived' : 'withdrawn', words: why };
}

/** "whose own army numbers 38,000", "the garrison now numbered some 900". */
const numbering =
  /\b(army|force|forces|military|garrison|contingent|militia|guard|presence|troops) (now |still |then )?(numbers|numbered|numbering|totals|totalled|totaled)$/;

/** "8,500 soldiers are on alert": ready, which tells nothing of where they are. */
const onAlert =
  /^((who )?(are|were|is|was|have been|had been|put|placed)( being)?( put| placed| kept)? )?(on|at) (\S+ ){0,4}(alert|standby|stand-by|readiness)\b/;

const sized = /\b(army|force|garrison|contingent|military) of( \S+)?$/;
