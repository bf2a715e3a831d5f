import { isMission } from '../actors/mission-force.ts';
import { findLastToken, findToken } from '../find-token.ts';
import { normAt, normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import { childWith } from '../tree.ts';
import { type Counted, soldiers, somebody } from './counted.ts';
import { type CountedNoun, countedNoun, forceNouns } from './counted-nouns.ts';
import { endsClause, mayCountPeople } from './ends-clause.ts';
import { nounBehind } from './find-counted.ts';
import type { NumberReading } from './number-reading.ts';
import type { CountedMention } from './quantity-mention.ts';
import { levelBefore } from './read-level.ts';
import { beginsNumber, readNumber } from './read-number.ts';

/** "up from 360,000 a month ago", "cut its force from 14,000 to 2,500": sizes of the people counted, or of the force, before it. */
export function levelOf(
  scene: Scene,
  { first, last }: { readonly first: number; readonly last: number },
  earlier: readonly CountedMention[],
  number: NumberReading,
  spoken: CountedNoun | null,
): Counted | null {
  const { tokens } = scene.sentence;
  const level = levelBefore(tokens, first);
  if (level === null) return null;
  const became = level === 'then' ? nounReached(scene, last, number) : null;
  if (became !== null) return { noun: became, of: null, additional: false };
  if (number.kind !== 'fraction' && endsClause(scene, last + 1)) {
    const like = likeBefore(scene, first, earlier);
    if (like !== null) return { noun: like, of: null, additional: false };
    const told = numberOf(tokens, first) ?? changeIn(tokens, first);
    if (told !== null) return { ...told, additional: false };
  }
  if (!mayCountPeople(scene, last, number)) return null;
  const missionBefore = scene.names.some((mention) => mention.last < first && isMission(mention));
  const noun =
    earlier.findLast((each) => each.noun.unit === 'person')?.noun ??
    (forceBefore(tokens, first) || isOfThat(tokens) || missionBefore ? somebody : null);
  if (noun !== null) return { noun, of: null, additional: false };
  // "900 landed on Monday. That brings the total there to 1,700."
  const total = /\b(the|its|their) (new |overall )?(total|number|figure|tally)\b/.test(
    normsBetween(tokens, first - 10, first),
  );
  return total && spoken !== null ? { noun: spoken, of: null, additional: false } : null;
}

/** "reduced from 15,000 to 10,000 soldiers": what the number counts that it became. */
function nounReached(scene: Scene, last: number, { kind }: NumberReading): CountedNoun | null {
  const { tokens } = scene.sentence;
  if (kind === 'fraction' || normAt(tokens, last + 1) !== 'to') return null;
  const at = tokens.findIndex((_, index) => index > last + 1 && index <= last + 5 && beginsNumber(tokens, index));
  const reached = at === -1 ? null : readNumber(tokens, at);
  return reached === null || reached.kind === 'fraction' ? null : (nounBehind(scene, reached.last)?.noun ?? null);
}

/** "That is down from 50,000 in March.": the number that the sentence before put. */
function isOfThat(tokens: readonly Token[]): boolean {
  return /^["“]?\s?(that|this|it) ('s|is|was|represents|compares)\b/.test(normsBetween(tokens, 0, 4));
}

/** "about 1,500 tanks, up from 1,200": what the number right before counts, whatever that is. */
function likeBefore(
  { sentence: { tokens } }: Scene,
  first: number,
  earlier: readonly CountedMention[],
): CountedNoun | null {
  const before = earlier.at(-1);
  if (before === undefined || !before.noun.military) return null;
  const last = Math.max(before.last, before.of?.last ?? before.last);
  // "five ships off the coast, an official said, down from seven".
  // "compared with the seven that were there".
  if (/\bcompared (with|to) the$/.test(normsBetween(tokens, last + 1, first))) return before.noun;
  // "to 16 from 11 the day before".
  if (levelBefore(tokens, before.first) === 'now' && normsBetween(tokens, last + 1, first) === 'from')
    return before.noun;
  // "from 35 in May to 50".
  if (
    levelBefore(tokens, before.first) === 'then' &&
    /^(\S+ ){0,4}to( about| some| around| nearly)?$/.test(normsBetween(tokens, last + 1, first))
  )
    return before.noun;
  return /^([^;\d]* )?,(( now)? (up|down)( sharply| slightly)? from| (as )?against| compared (with|to))( \S+)?$/.test(
    normsBetween(tokens, last + 1, first),
  )
    ? before.noun
    : null;
}

/** "the number of battalions had risen from eight to 17": units of a force that are spoken of as a number. */
function numberOf(tokens: readonly Token[], before: number, reach = 20): Pick<Counted, 'noun' | 'of'> | null {
  const at = tokens.findLastIndex(
    ({ norm }, index) =>
      index < before && index > before - reach && /^numbers?$/.test(norm) && normAt(tokens, index + 1) === 'of',
  );
  if (at === -1) return null;
  const norms = tokens.slice(at + 2, Math.min(at + 6, before)).map(({ norm }) => norm);
  const nouns = norms.map((_, index) => countedNoun(norms.slice(0, index + 1)));
  const last = nouns.findLastIndex((found) => found !== null);
  const noun = nouns[last];
  return noun?.military === true ? { noun, of: { first: at + 2, last: at + 2 + last } } : null;
}

/** "a rise in Chinese navy ships to 16": the things in which there was a change. */
function changeIn(tokens: readonly Token[], before: number): Pick<Counted, 'noun' | 'of'> | null {
  const at = findLastToken(
    tokens,
    before - 7,
    before,
    ({ norm }, index) => norm === 'in' && /^(rise|increase|fall|drop|decline)$/.test(normAt(tokens, index - 1)),
  );
  if (at === -1) return null;
  const to = findToken(tokens, at + 1, before + 1, ({ norm }) => norm === 'to');
  const noun = to === -1 ? null : countedNoun(tokens.slice(at + 1, to).map(({ norm }) => norm));
  return noun?.military === true ? { noun, of: { first: at + 1, last: to - 1 } } : null;
}

/** "increased its presence there by only 1,500", "That was an increase of 30,000 from the week before": what a force grows or shrinks by. */
export function changedBy(
  scene: Scene,
  { first, last }: { readonly first: number; readonly last: number },
  number: NumberReading,
  before: CountedNoun | null,
): Counted | null {
  const { tokens } = scene.sentence;
  if (number.kind === 'fraction' || !endsClause(scene, last + 1)) return null;
  const grown = /\b(an?|the) (increase|rise|reduction|decrease|drop|fall|cut) of( (some|about|around|nearly))?$/;
  if (before?.military === true && before.unit === 'person' && grown.test(normsBetween(tokens, first - 4, first)))
    return { noun: somebody, of: null, additional: false };
  const by = /^(only|just)$/.test(normAt(tokens, first - 1)) ? first - 2 : first - 1;
  return normAt(tokens, by) === 'by' && forceBefore(tokens, by)
    ? { noun: somebody, of: null, additional: false }
    : null;
}

/** A word for a force or for how many there are, within the words before a number. */
function forceBefore(tokens: readonly Token[], first: number): boolean {
  return /\b(presence|force|forces|contingent|garrison|army|troops?|deployment|strength|its numbers|their numbers|number of troops|figure)\b/.test(
    normsBetween(tokens, first - 14, first),
  );
}

/** "gave a higher figure: at least 20,000", "put it at several hundred", "an estimate of 15,000": a number put for one spoken of before. */
export function putAsFigure(
  scene: Scene,
  { first, last }: { readonly first: number; readonly last: number },
  number: NumberReading,
): Counted | null {
  const { tokens } = scene.sentence;
  // "at a strength of 700 for each group": of one of several.
  if (
    !mayCountPeople(scene, last, number) ||
    /^(for )?(each|every|apiece)\b/.test(normsBetween(tokens, last + 1, last + 3))
  )
    return null;
  const opened = /^["“‘']$/.test(tokens[first - 1]?.form ?? '') ? first - 1 : first;
  const words = normsBetween(tokens, opened - 11, opened);
  const put =
    /\b(figure|figures|number|numbers|estimate|estimates|count|counts|total)( \S+){0,2} (of|:|at|was|is|are|were|range|ranged|vary|varied|reach|reached|exceeded|exceeds|topped)( probably| likely| really| actually| still| now| already| from| between)?( something| somewhere)?$|\b(estimate|figure|number) (that|which) (we|they|he|she|i|it) (have|has|had|give|gave|use|used)( \S+){0,4} (is|was)( probably| likely| really| actually| still| now)?$/.test(
      words,
    ) ||
    /\b(estimates?|figures?)( \S+){0,6} (range|ranges|ranged|vary|varies|varied)( from| between)?$/.test(words) ||
    /\b((official|total|authori[sz]ed|overall|full|current|present|troop) strength|a strength|(troop|force) levels?|troop (numbers?|strength|total))( (of|at|was|is|were|stood at|stands at|standing at))?$/.test(
      words,
    ) ||
    /\b(commitment|presence|force|contingent|deployment|garrison|strength)( \S+){0,7} (stands|stood|standing) at$/.test(
      words,
    ) ||
    /\b(put|puts|putting|placed|estimated|estimates|estimate|reckoned)( \S+){1,4} at$/.test(words) ||
    /\b(words?|figures?|numbers?|phrase)$/.test(words) ||
    /\b(we|they) ('re|are)( now| currently)? (up to|down to|at)( now)?$/.test(words) ||
    /\b(estimates?|estimated|believes?|believed|reckons?|judges?) them (to be|at)( some| about| around)?$/.test(
      words,
    ) ||
    (aside.test(words) && endsClause(scene, last + 1)) ||
    /\b(spoke|spoken|speaks|talked) of$/.test(words);
  return put ? { noun: somebody, of: null, additional: false } : null;
}

/** "has many troops in the valley, about 900": how many they are, as an afterthought. */
const aside =
  /\b(has|have|had|keeps?|kept) (\S+ )?(many|more|its|their|some) (troops|soldiers|men|fighters)( (in|at|on|near|there|along|inside)( \S+){0,3})? ,$/;

/** "put the number of Indian soldiers who face them along the 500-km line at 600,000", "estimates of the number of tanks vary from 60 to 90": what it is the number of, however much stands between. */
export function putNumberOf(
  scene: Scene,
  { first, last }: { readonly first: number; readonly last: number },
  number: NumberReading,
): Counted | null {
  if (number.kind === 'fraction') return null;
  const { tokens } = scene.sentence;
  // "The number of soldiers there is approaching the 200,000 mark".
  const mark = normAt(tokens, last + 1) === 'mark' ? numberOf(tokens, first, putReach) : null;
  if (mark !== null) return { ...mark, additional: false };
  const behind = numberBehind(tokens, last + 1) ?? sizeOf(scene, first) ?? estimatedAt(scene.sentence, first);
  if (behind !== null) return { ...behind, additional: false };
  if (isTheirNumber(tokens, first)) return { noun: somebody, of: null, additional: false };
  const noun = isPutNumber(tokens, first) ? numberOf(tokens, first, putReach) : null;
  return noun === null ? null : { ...noun, additional: false };
}

/** "the remaining PKK militants in the area, estimated at around 300": the people that the words before the comma tell of. */
function estimatedAt(sentence: Scene['sentence'], first: number): Pick<Counted, 'noun' | 'of'> | null {
  const { tokens } = sentence;
  // "Russian manpower within 400 km is estimated at 143,500".
  const opened = tokens[first]?.norm === 'estimated' ? first : first - 2;
  if (/^(is|are|was|were) estimated at$/.test(normsBetween(tokens, opened - 1, opened + 2))) {
    const at = findLastToken(tokens, opened - 13, opened, ({ norm }) => manpower.test(norm));
    return at === -1 ? null : { noun: soldiers, of: { first: startOfPhrase(sentence, at), last: at } };
  }
  if (!/^, estimated at$/.test(normsBetween(tokens, first - 1, first + 2))) return null;
  for (let at = first - 2; at >= first - 8; at -= 1) {
    const noun = countedNoun([normAt(tokens, at)]);
    if (noun?.military === true && noun.unit === 'person') return { noun, of: { first: at, last: at } };
  }
  return null;
}

const manpower = /^(manpower|troops|forces|soldiers|servicemen|garrison|contingent)$/;

/** "U.S. forces in the Gulf have topped 225,000", "those forces now total some 194,000": the subject of a verb of size. */
function sizeOf({ sentence }: Scene, first: number): Pick<Counted, 'noun' | 'of'> | null {
  const { tokens } = sentence;
  const at = sizes.test(tokens[first]?.norm ?? '') ? first : first - 1;
  // "Those troops number 900", be the verb a noun to the tree.
  const plain = /^(those|these|the|its|their) (troops|soldiers|forces) (number|total)$/;
  if (plain.test(normsBetween(tokens, at - 2, at + 1))) return { noun: soldiers, of: { first: at - 1, last: at - 1 } };
  // "The troops, which are estimated to total 900": the subject of the verb that the size is told by.
  const told = tokens[at]?.deprel === 'xcomp' && tokens[at - 1]?.norm === 'to' ? (tokens[at]?.head ?? at) : at;
  const own = sizes.test(tokens[at]?.norm ?? '') ? childWith(sentence, told, 'nsubj') : -1;
  // "The Libyan soldiers, who numbered about 20, …".
  const subject =
    /^(who|which)$/.test(normAt(tokens, own)) && tokens[told]?.deprel === 'acl:relcl'
      ? (tokens[told]?.head ?? -1)
      : own;
  const norm = normAt(tokens, subject);
  const noun =
    subject === -1 || subject > first ? null : (countedNoun([norm]) ?? (forceNouns.has(norm) ? soldiers : null));
  return noun?.military === true && noun.unit === 'person'
    ? { noun, of: { first: startOfPhrase(sentence, subject), last: subject } }
    : null;
}

const sizes =
  /^(number|numbers|numbered|counts|total|totals|totalled|totaled|topped|exceeds?|exceeded|surpassed|reached)$/;

/** Where the words begin that stand before a noun: "U.S. and British forces". */
function startOfPhrase(sentence: Scene['sentence'], noun: number): number {
  let first = noun;
  while (first > 0 && /^(PROPN|ADJ|NOUN|CCONJ)$/.test(sentence.tokens[first - 1]?.upos ?? '')) first -= 1;
  return first;
}

/** "bringing to 64,000 the total number of Iraqi troops": what it is the number of, where that stands behind. */
function numberBehind(tokens: readonly Token[], from: number): Pick<Counted, 'noun' | 'of'> | null {
  const words = /^(the|its|their) ((total|overall) )?(number|strength) of /.exec(normsBetween(tokens, from, from + 5));
  return words === null ? null : numberOf(tokens, from + 8);
}

/** "their number was about 6,000": true where a number is that of those who were spoken of. */
export function isTheirNumber(tokens: readonly Token[], first: number): boolean {
  return theirNumber.test(normsBetween(tokens, first - 12, first));
}

/** "the number of soldiers deployed there has reached 10,400": true where a number is what one spoken of before is. */
export function isPutNumber(tokens: readonly Token[], first: number): boolean {
  // "has exceeded 10,400": the verb is the number's bound as well.
  const end = /^(exceeds?|exceeded|topped|surpassed)$/.test(tokens[first]?.norm ?? '') ? first + 1 : first;
  return (
    saidOfNumber.test(tokens[end - 1]?.norm ?? '') && leadsToNumber.test(normsBetween(tokens, end - putReach, end))
  );
}

/** How many tokens may stand between "put" and the number. */
const putReach = 40;

/** "their number is different and may reach 5,000". */
const theirNumber =
  /\b(their|its) (numbers?|strength) (\S+ ){0,7}(is|are|was|were|reach|reached|reaches|exceeds?|exceeded|stands at|stood at|fluctuated( around| between)?|estimated (at|in|in the))$/;

/** The last words before such a number: a quick test before the patterns. */
const saidOfNumber =
  /^(at|to|is|are|was|were|be|likely|probably|still|currently|now|reach|reached|reaches|exceeds?|exceeded|tops?|topped|surpassed|varies|vary|ranges?|ranged)$/;
const leadsToNumber =
  /\bnumbers? of .* , (currently|now)$|\b(put|puts|putting|placed|estimated|estimates) the numbers? of .* at$|\b(bring|brings|bringing|brought|takes|took|taking|raise|raises|raised|raising|lower|lowers|lowered|lowering) (the|its|their) (total |overall )?number of .* to$|\bnumbers? of .* (is|are|was|were|be)( now| still| probably| likely)?( (closer|close|nearer) to| around)?$|\bnumbers? of .* ((stands|stood)( now)? at|(has |have |had )?(now |already )?(reach|reached|reaches|exceeds?|exceeded|tops?|topped|surpassed)|vary|varies|varied|ranges?|ranged)$/;
