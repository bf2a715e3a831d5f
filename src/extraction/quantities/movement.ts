import type { Measure } from '../../model/quantity.ts';
import { narrowClauseAround } from '../clause.ts';
import { normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import type { CountedMention } from './quantity-mention.ts';
import { governingMeasure, verbOfObject } from './read-governor.ts';
import { levelBefore } from './read-level.ts';

/** Words that tell what became of the things counted; a phrase is matched against token norms joined by spaces. */
const lexicon: readonly (readonly [Measure, RegExp])[] = [
  ['killed', /^(lost their lives|killed|dead|died|killing|slain|deaths?)\b/],
  ['wounded', /^(wounded|injured|wounding|injuring|hurt)\b/],
  [
    'captured',
    /^(captured|capturing|(gave|given) (themselves|himself) up|seized|seizing|detained|arrested|surrender(ed|ing)|taken prisoner|prisoners?)\b/,
  ],
  ['displaced', /^(displaced|fled|fleeing)\b/],
  [
    'capacity',
    /^(can (hold|carry|take|seat)|capacity (of|for)|(ceiling|cap|limit|maximum) (of|on|at)|authori[sz]ed to have|mandate (of|for)|(limited|capped) (\S+ ){0,2}(to|at))\b/,
  ],
  ['required', /^(needs?|needed|requires?|required)\b/],
  [
    'withdrawn',
    /^(withdrew|withdrawn|withdraw|withdraws|withdrawing|withdrawal of|withdrawal|pull-?out|pull-?back|pulled back|pulled out|pulled away|pulling back|pulling out|pulls back|pull back|been pulled|being pulled|pulled|gone|departed|repositioned|redeployed|relocated|moved away|moved off|moved back|crossed back|gone back|went back|((was|were|been|being) )?sent (home|back|away)|flown out|flown home|driven (off|away|home)|returned|returning (home|to (\S+ ){0,2}(base|bases|barracks|garrisons?))|left|leaving|gone home|go home|brought home|bringing home|brings? home|called home|off (\S+ ){0,3}(borders?|frontier)|moved? off)\b/,
  ],
  [
    'remaining',
    /^((are|were|is|was) left|remain|remains|remained|remaining|stay|stayed|still|left behind|were left|are left|was left|stayed behind|stayed put|yet to leave)\b/,
  ],
  [
    'arrived',
    /^(brought in|brought into|arrived|arrive|arriving|reinforcements?|reinforced|sent in|moved in|moved up|been added|added|returned to the border|joined|have been sent|had been sent|were sent|were flown|flown in|poured|sent|dispatched|airlifted|ferried|rushed|crossed(?! (back|out|from))|moved (to|into|towards?|within)|entered|landed|deployed (another|an additional))\b/,
  ],
  [
    'other',
    /^(destroy(ed|ing)|hostage|repatriat\w+|evacuat\w+|train(ed|s)?|training (?!at|in|near|there|ranges?|grounds?|areas?|camps?|cent(re|er)s?|bases?|missions?|exercises?|facility|sites?|fields?|team)|host(ed|s|ing)?|take|took|taken (?!together)\w+|rescued|exchanged|swapped|lost|fired|graduated|recruited|integrat(ed|es|ing)|equipped|served|worked|sanctioned|honou?red)\b/,
  ],
  [
    'present',
    /^(massed|amassed|massing|stationed|deployed|gathered|assembled|training (at|in|near|there)|concentrated|positioned|based|stood|standing|station|has|have|had|there are|there were|there is|number|numbers|numbered|now|back|force of|was|were|are|is|waiting|poised|in place|ready|operating|fighting|inside)\b/,
  ],
];

/** What marks a number as the base of a share: "two thirds of the 40,000 troops" says how many there were, not when. */
export const baseOfShare = 'base of a share';

/** What marks a number of people as that of the formations counted before it: "17 battalions … That would mean 20,000 soldiers". */
export const conversion = 'converts';

/** What is said of a quantity, and the words that tell it. */
export interface Movement {
  readonly measure: Measure;
  readonly words: string;
}

/**
 * The measure of a quantity: what the verb over it in the tree tells, else the predicate behind it where it is a subject ("seven battalions remained"), else the
 * verb before it ("withdrew seven battalions"), else `present`.
 */
export function readMovement(scene: Scene, quantity: CountedMention): Movement {
  const { tokens } = scene.sentence;
  const clause = narrowClauseAround(scene, quantity.first);
  const tail = Math.max(quantity.last, quantity.of?.last ?? quantity.last);
  const from = behindParenthesis(scene, tail + 1);
  const limit = Math.min(clause.last, from + 15, nextNumber(scene, from - 1) - 1, nextSaying(scene, from) - 1);
  // "When it seized the port, Libya had 900 soldiers there": what stands before "had" and its adverbs is another deed.
  const holds = verbOfObject(scene.sentence, quantity.first, quantity.last);
  // "have three tanks, which they say were captured": where those that they have came from.
  const apart = tokens[holds]?.lemma === 'have' ? relativeBehind(tokens, tail) : tokens.length;
  const behind = scan(scene, from, Math.min(limit, apart - 1));
  // "Pictures taken on Monday showed 900 soldiers": what stands before the seeing is not done to them.
  const sees = seeing.test(tokens[quantity.first - 1]?.lemma ?? '') ? quantity.first - 1 : 0;
  // "When he took command there were 900 soldiers": nor what stands before "there were".
  const there = /\bthere (are|were)( \S+)?$/.test(normsBetween(tokens, quantity.first - 3, quantity.first));
  const exists = there ? quantity.first - 3 : sees;
  const own = tokens[holds]?.lemma === 'have' && holds < quantity.first ? holds - 2 : exists;
  const before = scanBack(
    scene,
    quantity.first - 1,
    Math.max(clause.first, own, quantity.first - 9, previousNumber(scene, quantity.first) + 1),
  );
  const additional = grownBy(quantity) ?? (quantity.additional ? arrivedMore : null);
  if (additional?.measure === 'withdrawn') return additional;
  if (levelBefore(tokens, quantity.first) !== null) return { measure: 'present', words: 'level' };
  // "arrived to join 400 already there".
  if (tokens[quantity.first - 1]?.lemma === 'join' && behind?.measure !== 'arrived')
    return { measure: 'present', words: 'joined by others' };
  if (tokens[quantity.last + 1]?.norm === 'strong') return { measure: 'present', words: 'strong' };
  const whose = tokens[quantity.first - 2]?.upos ?? 'DET';
  if (/^number(s|ed)?$/.test(tokens[quantity.first - 1]?.norm ?? '') && !/^(DET|ADJ|ADP)$/.test(whose))
    return { measure: 'present', words: 'numbers' };
  if (numbering.test(normsBetween(tokens, quantity.first - 4, quantity.first)))
    return { measure: 'present', words: 'numbers' };
  if (isPart(scene, quantity, tail)) return { measure: 'other', words: 'part of the force' };
  if (/\bin (\S+ )?(detention|captivity|custody|prison|jail)\b/.test(normsBetween(tokens, tail + 1, tail + 8)))
    return { measure: 'captured', words: 'in detention' };
  if (/\b(captured|detained|imprisoned|jailed|captive)\b/.test(normsBetween(tokens, quantity.first, tail)))
    return { measure: 'captured', words: 'captured' };
  if (isBase(scene, quantity)) return { measure: 'present', words: baseOfShare };
  // "ordered three formations to be returned to their bases", "to return three formations to their bases".
  if (tokens[holds]?.lemma === 'return' && holds < quantity.first) return { measure: 'withdrawn', words: 'return' };
  // "has taken 6,000 soldiers off the line".
  if (
    /^(take|bring|move|draw)$/.test(tokens[holds]?.lemma ?? '') &&
    offOrOut.test(normsBetween(tokens, tail + 1, tail + 4))
  )
    return { measure: 'withdrawn', words: 'off' };
  // "sent 334 others back by ship".
  if (/^(send|fly|ship|bring)$/.test(tokens[holds]?.lemma ?? '') && /^(back|home)$/.test(tokens[tail + 1]?.norm ?? ''))
    return { measure: 'withdrawn', words: 'sent back' };
  const governed = governingMeasure(scene.sentence, quantity.first, quantity.last);
  if (governed !== null) return governed;
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
  if (additional !== null || sentTowards(scene, quantity, clause.first))
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

/** Where a clause with "which" or "who" begins behind a comma after a token; the end where none does. */
function relativeBehind(tokens: readonly Token[], after: number): number {
  const at = tokens.findIndex(
    ({ norm }, index) => index > after + 1 && /^(which|who|whom)$/.test(norm) && tokens[index - 1]?.form === ',',
  );
  return at === -1 ? tokens.length : at;
}

const offOrOut = /^(off|out of|away from) /;
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
  /^(who )?(are|were|is|was|have been|had been|put|placed)( put| placed| kept)? (on|at) (\S+ ){0,4}(alert|standby|stand-by|readiness)\b/;

const sized = /\b(army|force|garrison|contingent|military) of( \S+)?$/;

/** In "most of the force that had left the border remains", the relative clause belongs to the base, not to the count. */
function refersToBase(scene: Scene, quantity: CountedMention, behind: Movement): boolean {
  const tail = quantity.of?.last ?? quantity.last;
  return /^(that|which|who)$/.test(scene.sentence.tokens[tail + 1]?.norm ?? '') && behind.measure === 'present';
}

/** "at least five of the seven brigades", "a third of the 12,000-strong force". */
function isBase(scene: Scene, quantity: CountedMention): boolean {
  if (isHad(scene, quantity)) return true;
  // "more than half of its contingent of 900", "900 have returned out of the 2,500 who were sent".
  if (shareOfForce.test(normsBetween(scene.sentence.tokens, quantity.first - 5, quantity.first))) return true;
  const [share, of, article] = scene.sentence.tokens
    .slice(Math.max(0, quantity.first - 3), quantity.first)
    .map((token) => token.norm);
  return (
    of === 'of' &&
    /^(the|its|their|those|these)$/.test(article ?? '') &&
    /^(half|third|thirds|quarter|quarters|most|majority|bulk|percent|%|cent|many|some|all|none|each|\w+teen|one|two|three|four|five|six|seven|eight|nine|ten|thousands|hundreds|dozens|[\d,]+)$/.test(
      share ?? '',
    )
  );
}

const shareOfForce =
  /\b(half|thirds?|quarters?|fifths?|most|bulk|majority|percent|%) of (the|its|their) (contingent|force|garrison|army|mission|division|brigade) of$|\bout of( the| some| about| around)?$/;

/** "Of the 110,000 they had there, half have left": the number that somebody had of those of whom a share is told. */
export function isHad({ sentence: { tokens } }: Scene, { first, last, of }: CountedMention): boolean {
  const behind = normsBetween(tokens, Math.max(last, of?.last ?? last) + 1, last + 6);
  return (
    normsBetween(tokens, first - 2, first) === 'of the' &&
    /^(that |which )?(they|it|we|he) (once )?(had|have|has)\b/.test(behind)
  );
}

/** "a single battalion of the Russian force": a part of it, which says nothing of its size. */
function isPart(scene: Scene, quantity: CountedMention, tail: number): boolean {
  if (quantity.form === 'fraction' || quantity.noun.unit === 'person' || quantity.word !== null) return false;
  const words = normsBetween(scene.sentence.tokens, tail + 1, tail + 6);
  const stands = standing.test(normsBetween(scene.sentence.tokens, tail + 1, tail + 14));
  return /^of (the|its|that) (\S+ ){0,2}(force|forces|army|troops)\b/.test(words) && !stands;
}

/** "four divisions of the army are still dug in": a part that is told to be somewhere. */
const standing =
  /\b(is|are|was|were|remains?|remained|stay|stayed|had been|have been) (still |now |already |also )*(dug in|deployed|stationed|positioned|massed|camped|encamped|based|there|in place|in|at|on|along|near|outside)\b/;

/** "moved some units towards the border": they come on top of those there. */
function sentTowards(scene: Scene, quantity: CountedMention, clauseFirst: number): boolean {
  const { tokens } = scene.sentence;
  const before = normsBetween(tokens, Math.max(clauseFirst, quantity.first - 4), quantity.first);
  const tail = quantity.of?.last ?? quantity.last;
  const behind = normsBetween(tokens, tail + 1, tail + 6);
  return (
    /\b(moved|moving|sent|sending|dispatched|shipped|shipping|brought|bringing|flew|flown|flying)\b/.test(before) &&
    /\b(to|towards?|into)\b/.test(behind)
  );
}

/** "seven battalions, amounting to thousands of men, remained": the predicate stands behind the second comma. */
function behindParenthesis(scene: Scene, from: number): number {
  const { tokens } = scene.sentence;
  if (
    tokens[from]?.form !== ',' ||
    !/^(amounting|totalling|totaling|comprising|consisting|made|or|some|about|including|numbering|each)$/.test(
      tokens[from + 1]?.norm ?? '',
    )
  )
    return from;
  const close = tokens.findIndex((token, index) => index > from && token.form === ',');
  return close === -1 || close > from + 12 ? from : close + 1;
}

function nextNumber(scene: Scene, from: number): number {
  const at = scene.sentence.tokens.findIndex(
    (token, index) =>
      index > from &&
      ((token.kind === 'number' && !/(st|nd|rd|th)$/.test(token.norm)) ||
        /^(thousands|tens|hundreds|battalions)$/.test(token.norm)) &&
      !scene.times.some((time) => time.first <= index && index <= time.last),
  );
  return at === -1 ? scene.sentence.tokens.length : at;
}

/** "put the number at 80 and said that some were leaving": where another saying begins. */
function nextSaying({ sentence: { tokens } }: Scene, from: number): number {
  const at = tokens.findIndex(
    ({ norm }, index) =>
      index >= from && norm === 'and' && /^(said|says|added|adds|told|warned)$/.test(tokens[index + 1]?.norm ?? ''),
  );
  return at === -1 ? tokens.length : at;
}

function previousNumber(scene: Scene, before: number): number {
  return scene.sentence.tokens.findLastIndex(
    (token, index) =>
      index < before - 1 &&
      (token.kind === 'number' || /^(thousands|hundreds|battalions)$/.test(token.norm)) &&
      !scene.times.some((time) => time.first <= index && index <= time.last),
  );
}

function phraseAt(scene: Scene, index: number): string {
  return normsBetween(scene.sentence.tokens, index, index + 4);
}

/** The first telling predicate; a plain "had" or "were" waits for a better word behind it. */
function scan(scene: Scene, from: number, until: number): Movement | null {
  let weak: Movement | null = null;
  for (let index = from; index <= until; index += 1) {
    // "crossed into Libya, killing 784": what follows is a deed of theirs, not what became of them.
    if (scene.sentence.tokens[index]?.form === ',' && /ing$/.test(scene.sentence.tokens[index + 1]?.norm ?? '')) break;
    if (/^, (along|together|as well as|plus) /.test(`${phraseAt(scene, index)} `)) break;
    // "has 300 soldiers at the base, where they train others": what goes on there.
    if (scene.sentence.tokens[index]?.norm === 'where' && scene.sentence.tokens[index - 1]?.form === ',') break;
    // "had 100,000 soldiers there before its withdrawal began": that was later.
    if (/^(before|until|when|because)$/.test(scene.sentence.tokens[index]?.norm ?? '')) break;
    // "has 60,000 men and that a force able to take it would need 20,000": another thing that was said.
    if (/^and that /.test(phraseAt(scene, index)) && scene.sentence.tokens[index + 1]?.upos === 'SCONJ') break;
    const phrase = phraseAt(scene, index);
    for (const [measure, words] of lexicon) {
      const match = words.exec(phrase);
      if (match === null) continue;
      if (measure !== 'present') return { measure, words: match[0] };
      weak ??= { measure, words: match[0] };
    }
  }
  return weak;
}

function scanBack(scene: Scene, from: number, until: number): Movement | null {
  let weak: Movement | null = null;
  for (let index = from; index >= until; index -= 1) {
    const phrase = phraseAt(scene, index);
    for (const [measure, words] of lexicon) {
      const match = words.exec(phrase);
      if (match === null) continue;
      if (isPointInTime(scene, index) || describes(scene, index)) continue;
      // "She added that": that is who says it, not what came.
      if (match[0] === 'added' && /^(that|,|:|["“])/.test(phraseAt(scene, index + 1))) continue;
      if (measure === 'withdrawn' && /^(left|gone|off)$/.test(match[0]) && (index < from - 3 || match[0] === 'off'))
        continue;
      if (
        match[0] === 'left' &&
        /^(is|are|was|were|those|troops|soldiers)$/.test(scene.sentence.tokens[index - 1]?.norm ?? '')
      )
        return { measure: 'remaining', words: 'left' };
      if (measure !== 'present') return { measure, words: match[0] };
      weak ??= { measure, words: match[0] };
    }
  }
  return weak;
}

/** "in violation of the withdrawal lines": a noun that only tells which lines. */
function describes({ sentence: { tokens } }: Scene, index: number): boolean {
  return tokens[index]?.upos === 'NOUN' && tokens[index]?.deprel === 'compound' && tokens[index]?.head === index + 1;
}

/** "before the withdrawal", "since the build-up": when, rather than what became of those counted. */
function isPointInTime({ sentence: { tokens } }: Scene, index: number): boolean {
  return (
    tokens[index]?.upos === 'NOUN' &&
    /\b(before|after|since|until|during) (the|its|their|his|this) (\S+ )?$/.test(
      `${normsBetween(tokens, index - 3, index)} `,
    )
  );
}

function exercising(scene: Scene, first: number, last: number): boolean {
  const words = normsBetween(scene.sentence.tokens, first, last + 1);
  return (
    /\b(taking part in|take part in|took part in|participat\w+ in|involv\w+ in|for|in) (\w+ ){0,4}(drills?|exercises?|manoeuvres?|maneuvers?|war games)\b/.test(
      words,
    ) ||
    /\b(drills?|exercises?|manoeuvres?|maneuvers?|war games|readiness (check|test))\b.{0,60}\b(takes? in|took in|covers?|involv\w+|with|of|calling up|included|would include|bring\w*)\b/.test(
      words,
    )
  );
}
