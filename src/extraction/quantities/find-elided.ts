import { mentionAt } from '../actors/find-names.ts';
import { normAt, normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import type { TokenRange } from '../tree.ts';
import { type Counted, somebody } from './counted.ts';
import { amongWhich, amongWhom, bePredicate, ofThose, sameThings, toll } from './counted-before.ts';
import { type CountedNoun, countedNoun } from './counted-nouns.ts';
import { changedBy, levelOf, putAsFigure, putNumberOf } from './elided-level.ts';
import { endsClause, mayCountPeople } from './ends-clause.ts';
import { nounBehind, standsForPeople } from './find-counted.ts';
import { fromNation } from './noun-of-nations.ts';
import type { NumberReading } from './number-reading.ts';
import type { CountedMention } from './quantity-mention.ts';
import { countsSpokenOf, type SpokenOf } from './spoken-noun.ts';

/** What was counted before a number: in its sentence, and last in the sentences before. */
export interface Earlier {
  readonly here: readonly CountedMention[];
  readonly before: CountedNoun | null;
  /** What the sentences before tell of, counted or not. */
  readonly spoken: SpokenOf | null;
}

/** What a number counts that leaves it out: "tens of thousands remained", "up from 360,000", "and Canada 200". */
export function elided(
  scene: Scene,
  extent: TokenRange,
  { here: earlier, before, spoken }: Earlier,
  number: NumberReading,
): Counted | null {
  return (
    amongWhom(scene, extent.first) ??
    fromNation(scene, extent.last, earlier.at(-1)?.noun ?? before) ??
    amongWhich(scene, extent, earlier.at(-1)?.noun) ??
    ofThose(scene, extent, earlier.at(-1)?.noun ?? before) ??
    tollOf(scene, extent, { here: earlier, before }) ??
    bePredicate(scene, extent, earlier.at(-1)?.noun) ??
    sameThings(scene, extent.last, number, earlier.at(-1)?.noun ?? before) ??
    elliptical(scene, extent.last, earlier, number, before) ??
    existing(scene, extent, number) ??
    gapped(scene, extent, earlier) ??
    atOtherTime(scene, extent, earlier, number) ??
    outOf(scene, extent, earlier, number) ??
    levelOf(scene, extent, earlier, number, spoken?.noun ?? null) ??
    changedBy(scene, extent, number, earlier.at(-1)?.noun ?? before) ??
    moved(scene, extent, number, spoken) ??
    putAsFigure(scene, extent, number) ??
    putNumberOf(scene, extent, number) ??
    countsSpokenOf(scene, extent, number, spoken)
  );
}

/** The people of whom a number tells how many died: those counted before it, or in the sentence before. */
export function tollOf(scene: Scene, extent: TokenRange, { here, before }: Omit<Earlier, 'spoken'>): Counted | null {
  const told = isDeaths(scene, extent) && before?.military === true ? before : undefined;
  return toll(scene, extent, here.at(-1)?.noun ?? told);
}

/** "There have been 57 killed", "39 had been killed": of those of whom the sentence before told. */
function isDeaths({ sentence: { tokens } }: Scene, { first, last }: TokenRange): boolean {
  return (
    /\bthere (have|had|has) been$/.test(normsBetween(tokens, first - 3, first)) ||
    /^((have|had) been|were) (\S+ )?(killed|wounded|injured)\b/.test(normsBetween(tokens, last + 1, last + 5))
  );
}

/** "thousands of them had withdrawn, but tens of thousands remained": what the quantity before it counts. */
function elliptical(
  scene: Scene,
  last: number,
  earlier: readonly CountedMention[],
  number: NumberReading,
  lastBefore: CountedNoun | null,
): Counted | null {
  const { tokens } = scene.sentence;
  const next = /^(and|or)( \S+)? (hundreds|thousands|millions)\b/.exec(normsBetween(tokens, last + 1, last + 4));
  // "many hundreds and likely thousands of casualties": both are of the same.
  if (next !== null) return nounBehind(scene, last + (next[2] === undefined ? 2 : 3));
  const of = normAt(tokens, last + 1) === 'of';
  const others = normAt(tokens, last + 1) === 'others';
  // "Half of it has left": of a force that was just counted.
  const half = of && number.kind === 'fraction' && normAt(tokens, last + 2) === 'it' && lastPeople(earlier) !== null;
  // "Nearly a third of the total is in Kuwait".
  const whole =
    number.kind === 'fraction' &&
    lastBefore?.military === true &&
    lastBefore.unit === 'person' &&
    /^of the (total|number)$/.test(normsBetween(tokens, last + 1, last + 4));
  if (whole) return { noun: lastBefore, of: { first: last + 3, last: last + 3 }, additional: false };
  const them =
    half ||
    others ||
    (of && (standsForPeople(tokens, last + 2) || /^(whom|which|others)$/.test(normAt(tokens, last + 2))));
  const additional = normAt(tokens, last + 1) === 'more';
  const verbAt = last + 1 + (additional ? 1 : 0);
  const verb =
    /^(had|have|has|were|was|are|remain|remained|remains|still|left|withdrew|will|would|could|may|might|stayed|stay|already|now|then|in|inside|along|across|outside|elsewhere|near|on|at|behind|close|right|,|\.|and|but|while|;)$/.test(
      normAt(tokens, verbAt),
    ) ||
    verbAt >= tokens.length ||
    // "93,000 men on land and 22,000 as crews".
    (normAt(tokens, verbAt) === 'as' && normAt(tokens, number.first - 1) === 'and') ||
    (/^VB[DP]$/.test(tokens[verbAt]?.xpos ?? '') && lastPeople(earlier) !== null);
  if (them && !others && lastPeople(earlier) === null && pointsElsewhere(scene, last + 2)) return null;
  if (!them && (of || !verb || (number.kind === 'number' && number.value < 100))) return null;
  if (number.kind === 'number' && /^(1[89]|20)\d\d$/.test(tokens[number.first]?.form ?? '')) return null;
  if (number.kind === 'worded' && /^(several|a few)$/.test(number.word) && !them) return null;
  const pronoun = others ? last + 1 : last + 2;
  const counted = them ? { first: pronoun, last: pronoun } : null;
  // "It sent 334 others back": people like those of the sentence before.
  const before = lastPeople(earlier) ?? (others && lastBefore?.unit === 'person' ? lastBefore : null);
  if (before !== null) return { noun: before, of: counted, additional };
  const stays = /^(remain|remains|remained|stayed)$/.test(normAt(tokens, verbAt)) && number.kind === 'number';
  const stands =
    /^(had|have|has|were|was|are|remain|remained|remains|still|stayed)$/.test(normAt(tokens, verbAt)) ||
    additional ||
    /^(in|inside|along|near)$/.test(normAt(tokens, verbAt));
  if (others || (number.kind === 'fraction' && !them)) return null;
  if (number.kind === 'number' && !them && !stays && !(stands && isContinued(tokens, number.first))) return null;
  return { noun: somebody, of: counted, additional };
}

/** "seven years in prison, three of them in a cell", "activists, several of whom are here": where the last plural before is for what is no force. */
function pointsElsewhere({ sentence: { tokens } }: Scene, pronoun: number): boolean {
  const noun = tokens.findLast(({ xpos }, at) => at < pronoun && xpos === 'NNS');
  return noun !== undefined && noForce.test(noun.norm);
}

const noForce =
  /^(years|months|weeks|days|hours|activists|experts|leaders|officials|politicians|diplomats|students|colleagues|friends|victims)$/;

/** "There are 3,000 in Aleppo", "they numbered 4,000", "it's well over 12,000", "of the 110,000 they had in Syria": people of a force spoken of before, by where they are. */
function existing({ sentence: { tokens } }: Scene, { first, last }: TokenRange, number: NumberReading): Counted | null {
  if (number.kind === 'fraction' || (number.kind === 'number' && number.value < 100)) return null;
  const before = normsBetween(tokens, first - 4, first);
  const behind = normsBetween(tokens, last + 1, last + 5);
  const there =
    /\bthere ('s|are|were|had been|have been)( now| still| already| only)?$/.test(before) &&
    /^(more )?((that|who) (are|were)|in|at|near|along|there|on|inside|around|across|now|still|already|left|remaining|,|\.)( |$)/.test(
      behind,
    );
  const had =
    /\b(of )?the$/.test(before) && /^(that )?(they|it|we) (had|have|has|once had|keep|kept|sent)\b/.test(behind);
  const we = /\bwe (are|were)( now| still)?$/.test(before) && /^(there|here|in|on|along|at)\b/.test(behind);
  const numbered = /\bthey (now |still |then |once )?(number|numbered|total|totalled|totaled)$/.test(before);
  const put =
    /\b(it|that|number|figure) ('s|is|was)( now| still| probably| likely| perhaps| really)?( up| down)?( again)?$/.test(
      before,
    ) && number.kind === 'number';
  // "on top of the 50,000 already stationed there".
  const stood =
    /\b(the|join|joins|joined|joining)$/.test(before) &&
    /^((who|that) )?(already|previously|currently|now) (were )?(there|deployed|stationed|positioned|massed|based)\b/.test(
      behind,
    );
  return there || had || we || numbered || stood || (put && number.value >= 1000 && /^($|[,.;”"'])/.test(behind))
    ? { noun: somebody, of: null, additional: false }
    : null;
}

/** The people that the quantity right before counts; null where it counts other things. */
function lastPeople(earlier: readonly CountedMention[]): CountedNoun | null {
  const noun = earlier.at(-1)?.noun;
  return noun?.unit === 'person' ? noun : null;
}

/** "another 22,000 in Crimea" goes on from the sentence before; a bare number does not. */
function isContinued(tokens: readonly Token[], first: number): boolean {
  return /\b(another|further|additional|a total of)$/.test(normsBetween(tokens, first - 3, first));
}

/** "900 fighters have returned, out of 2,500 who were sent": those of whom the people before are a part. */
function outOf(
  { sentence: { tokens } }: Scene,
  { first, last }: TokenRange,
  earlier: readonly CountedMention[],
  number: NumberReading,
): Counted | null {
  const noun = lastPeople(earlier);
  if (noun === null || number.kind !== 'number') return null;
  const ofThem = /\b(out of|of (the|some|about|around)|except( for)?|apart from|save)( some| about| around)?$/.test(
    normsBetween(tokens, first - 3, first),
  );
  return ofThem && /^(who|that|whom)$/.test(normAt(tokens, last + 1)) ? { noun, of: null, additional: false } : null;
}

/** "had 20,000 soldiers there in May and 8,000 a week earlier": the people before, on another day. */
function atOtherTime(
  scene: Scene,
  { first, last }: TokenRange,
  earlier: readonly CountedMention[],
  number: NumberReading,
): Counted | null {
  const noun = lastPeople(earlier);
  const timed = scene.times.some(
    (time) =>
      time.first === last + 1 ||
      (time.first === last + 2 && /^(in|on|by)$/.test(normAt(scene.sentence.tokens, last + 1))),
  );
  const joined = /^(and|but|,|then)$/.test(normAt(scene.sentence.tokens, first - 1));
  return noun === null ||
    number.kind === 'fraction' ||
    (number.kind === 'number' && number.value < 100) ||
    !joined ||
    !timed
    ? null
    : { noun, of: null, additional: false };
}

/** "Egypt has sent 14,000 soldiers and Syria 4,000": a state and its number, with the noun of the number before. */
function gapped(scene: Scene, { first, last }: TokenRange, earlier: readonly CountedMention[]): Counted | null {
  const noun = earlier.at(-1)?.noun;
  // "Italy (2,800 troops), Romania (750)".
  const { tokens } = scene.sentence;
  const bracketed = tokens[first - 1]?.form === '(' && tokens[last + 1]?.form === ')';
  // "two divisions (close to 20,000)": the men of a formation right before.
  const formation = countedNoun([normAt(tokens, first - 2)]);
  const unit = formation?.military === true && /^(battalion|brigade|regiment|division)$/.test(formation.unit);
  if (bracketed && unit) return { noun: somebody, of: null, additional: false };
  if (noun?.military === true && bracketed && mentionAt(scene.names, first - 2)?.kind === 'name')
    return { noun, of: null, additional: false };
  if (noun === undefined || !gappedOwner(scene, first) || !endsClause(scene, last + 1)) return null;
  return { noun, of: null, additional: false };
}

/** True where a number stands right behind a state that follows "and" or a comma. */
export function gappedOwner(scene: Scene, first: number): boolean {
  const owner = mentionAt(scene.names, first - 1);
  // "The British have 5,600, the Germans 2,900".
  const people =
    owner?.kind === 'demonym' &&
    /s$|^(french|british|dutch|danish|polish|spanish|turkish|irish|chinese)$/.test(
      normAt(scene.sentence.tokens, owner.last),
    ) &&
    normAt(scene.sentence.tokens, owner.first - 1) === 'the';
  if (people) return /^(and|,|while|but|;)$/.test(normAt(scene.sentence.tokens, owner.first - 2));
  return (
    owner?.armed != null &&
    owner.kind !== 'demonym' &&
    /^(and|,|while|but|;)$/.test(normAt(scene.sentence.tokens, owner.first - 1))
  );
}

/** "had pulled out 24,000 by May", "we have about 2,000 there", "9,500 had left", "the first 1,700 arrived": people of a force spoken of before, by what they do. */
function moved(
  scene: Scene,
  { first, last }: TokenRange,
  number: NumberReading,
  spoken: SpokenOf | null,
): Counted | null {
  const { tokens } = scene.sentence;
  const before = normsBetween(tokens, first - 4, first);
  // "with around 1,000 remaining".
  const large = number.kind === 'worded' || (number.kind === 'number' && number.value >= 100);
  const left =
    /\b(with|leaving)( only| just| some| another)?$/.test(before) &&
    /^(remaining|left)$/.test(normAt(tokens, last + 1));
  if (large && left) return { noun: somebody, of: null, additional: false };
  if (!mayCountPeople(scene, last, number)) return null;
  const behind = normsBetween(tokens, last + 1, last + 5);
  const done =
    /\b(withdrawn|withdrew|pulled (out|back)|brought (home|back|out)|sent|deployed|stationed|recalled)( home| back| in)?( another| a further| only| just)?$/.test(
      before,
    ) ||
    /\b(flew|flown|shipped|moved|brought|rushed|dispatched)( in| home| back)? (another|a further)$/.test(before) ||
    /\b(he|they|we|it) ('s|'ve|has|have) (still )?got$/.test(before) ||
    /\b(has|have|had) left( only)?$/.test(before) ||
    /\b(it|they|we) (contributes?|contributed|provides?|provided|fields?|fielded)$/.test(before) ||
    (/\b(we|they|it|still) (still )?(have|had|has|keep|keeps|kept)$/.test(before) &&
      /^(there|in|on|left)\b/.test(behind));
  const stands =
    /^(are|were|is|was|had been|have been|has been)( now| still| already| currently| reportedly| believed to be)? (deployed|stationed|massed|amassed|based|gathered|camped|positioned|concentrated|assembled|garrisoned|left|encamped|involved) (in|at|on|along|near|there|around|inside|across|close|opposite|by)\b/.test(
      normsBetween(tokens, last + 1, last + 8),
    );
  const gone =
    /^(who|that|which) (had |have )?(withdrew|withdrawn|left|returned|departed|arrived|pulled out|went home)\b/.test(
      behind,
    ) ||
    /^(had|have|has)( already| since| now| really| actually| only)? (crossed|left|returned|withdrawn|departed|arrived|gone home|pulled)\b/.test(
      behind,
    );
  const vanguard =
    /\b(the (first|last|other|extra|additional|remaining)|another|a further)$/.test(before) &&
    /^(crossed|left|returned|arrived|landed|followed|came|withdrew|have|had|were|are|will (be|arrive|get|come|follow|leave|return|join|go|move|deploy))\b/.test(
      behind,
    );
  const additional = vanguard && /\b(another|a further|extra|additional)$/.test(before);
  // "Soldiers fired on protesters. Some 700 have left.": of whom, nobody tells.
  const open = spoken !== null && spoken.noun === null;
  return done || (gone && !open) || vanguard || stands ? { noun: somebody, of: null, additional } : null;
}
