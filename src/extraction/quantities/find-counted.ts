import { mentionAt } from '../actors/find-names.ts';
import { isHyphen, normAt, normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import type { Counted } from './counted.ts';
import { type CountedNoun, countedAmong, countedNoun } from './counted-nouns.ts';
import { equipmentUnit, namedEquipment, printed } from './equipment-units.ts';
import { membersOf } from './members-of.ts';
import { policeOfForce, sharedByNations } from './noun-of-nations.ts';

/** Nouns after which a number is not a count. */
const notCounted =
  /^(percent|per|%|km|kilomet(er|re)s?|miles?|met(er|re)s?|hours?|days?|weeks?|months?|years?|minutes?|dollars?|euros?|roubles?|rubles?|pounds?|degrees|th|o'clock|a\.m|p\.m|gmt|members?|states?|countries|nations|cities|times|points?|tons?|tonnes?|deaths?|flights?)$/;

const phraseBreak =
  /^(and|or|but|who|which|that|had|has|have|were|was|are|is|been|remain|remained|remains|still|would|will|to|in|on|at|near|close|along|from|with|by|for|as|than|while|amid|after|before|since|inside|across|aboard|between|into|against|over|under|within|around|about|there|here|stationed|deployed|massed|amassed|could|may|might|should|must|can|did|does|do|not|if|when|where|because|so|left|withdrew|withdrawn)$/;

/** The counted noun behind a number: "troops", "Russian combat troops", "of its soldiers", "of the troops it had". */
export function nounBehind(scene: Scene, last: number): Counted | null {
  const { tokens } = scene.sentence;
  let start = last + 1;
  let additional = false;
  if (normAt(tokens, start) === 'of' || normAt(tokens, start) === 'more' || normAt(tokens, start) === 'additional') {
    additional = normAt(tokens, start) !== 'of';
    start += 1;
    if (normAt(tokens, start) === 'of') start += 1;
  }
  // "a third left of the forces that it had".
  if (normAt(tokens, start) === 'left' && normAt(tokens, start + 1) === 'of') start += 2;
  const members = membersOf(scene, last);
  if (members !== null) return { ...members, additional: false };
  let best: { noun: CountedNoun; last: number } | null = null;
  const reach = Math.min(tokens.length, start + 10);
  for (let index = start; index < reach; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const made = equipmentAt(scene, index);
    if (made !== null) return { noun: made.noun, of: { first: start, last: made.last }, additional };
    const called =
      best === null && index <= start + 1 && /^\p{Lu}/u.test(token.form) ? calledAt(tokens, start, index) : null;
    if (called !== null) return { noun: called, of: { first: start, last: index }, additional };
    if (index === start && /^["“”[]$/.test(token.form)) {
      start += 1;
      continue;
    }
    // "eight flights of helicopters", "three members of crew aboard ships": what is counted is told before, and is none of ours.
    if (best === null && index > start && endsCounted(tokens, index)) break;
    const inside = isHyphen(tokens, index + 1) && (token.norm === 'so' || isHyphen(tokens, index - 1));
    if (phraseBreak.test(token.norm) && !inside && !(best === null && joinsOwners(scene, index))) break;
    // "aircraft of the People's Liberation Army (PLA)": what a name is cut short to.
    if (best === null && token.form === '(' && tokens[index + 2]?.form === ')' && tokens[index + 1]?.capital === true) {
      index += 2;
      continue;
    }
    // "135 Chinese “maritime militia” vessels": words that are only quoted.
    if (best === null && /^["“”]$/.test(token.form) && index > start) continue;
    if (token.kind === 'mark' && !/^['’,-]$/.test(token.form)) break;
    // "30 trucks carrying fighters": what they carry is not counted.
    if (best !== null && token.xpos === 'VBG' && token.upos === 'VERB') break;
    // "two cranes, the soldiers there": what stands behind a noun and a comma is another thing.
    const ended = tokens[index - 1]?.xpos === 'NNS' && index > start;
    if (token.form === ',' && (best !== null || index === start || ended || isNumeral(tokens[index + 1]))) break;
    // "a third of the country lies beyond the reach of helicopters": what the verb tells of is not counted.
    if (best === null && /^VB[ZP]$/.test(token.xpos)) break;
    // "15 strikes hit five units", "a Boeing 737 unloading passengers".
    if (
      best === null &&
      token.upos === 'VERB' &&
      /^(VBD|VBG)$/.test(token.xpos) &&
      !/^(amod|compound)$/.test(token.deprel)
    )
      break;
    // "3,000 wounded out of a force of 10,000", not "3,000 wounded soldiers".
    if (
      index === start &&
      /^(killed|wounded|dead|injured|missing)$/.test(token.norm) &&
      tokens[index + 1]?.upos === 'ADP'
    )
      break;
    if (notCounted.test(token.norm) && index === start) return null;
    if (/^(additional|more|extra|further|fresh)$/.test(token.norm)) additional = true;
    if (isCalibre(tokens, index)) continue;
    if (token.kind === 'number' && normAt(tokens, index + 2) !== 'strong' && !isBaseOf(tokens, last, index)) break;
    if (best !== null && /^(the|a|an|its|their|his|of)$/.test(token.norm) && normAt(tokens, index) !== 'of') break;
    // "the People's Liberation Army": no people are counted by its name.
    if (isWithinName(scene, index)) continue;
    const parts = /^units$/.test(token.norm) ? equipmentOf(tokens, index) : null;
    if (parts !== null) return { noun: parts.noun, of: { first: start, last: parts.last }, additional };
    const noun =
      countedNoun(tokens.slice(start, index + 1).map((item) => item.norm)) ??
      (index === start ? amongMilitary(scene, index) : null);
    if (noun !== null) best = { noun, last: index };
    else if (best !== null && token.norm === 'of') {
      if (best.noun.unit !== 'person') break;
    } else if (best !== null && !/^\p{Ll}/u.test(token.form) && !goesOnAs(tokens, start, index)) break;
  }
  // "six men short of the number approved".
  if (best !== null && (describesAnother(scene, best.last) || normAt(tokens, best.last + 1) === 'short')) return null;
  return best === null
    ? (sharedByNations(scene, start - 1) ?? policeOfForce(scene, start - 1) ?? demonymBehind(scene, start, additional))
    : { noun: best.noun, of: { first: start, last: best.last }, additional };
}

/** "Battalion Tactical Groups": a capital in what is counted by the word behind it. */
function goesOnAs(tokens: readonly Token[], start: number, index: number): boolean {
  return (
    tokens[index + 1]?.capital === true && countedNoun(tokens.slice(start, index + 2).map(({ norm }) => norm)) !== null
  );
}

/** "hundreds of units of armoured vehicles": what so many units are of, where that is no people; null elsewhere. */
function equipmentOf(tokens: readonly Token[], units: number): { noun: CountedNoun; last: number } | null {
  if (normAt(tokens, units + 1) !== 'of') return null;
  for (let end = units + 5; end > units + 1; end -= 1) {
    const norms = tokens.slice(units + 2, end + 1).map(({ norm }) => norm);
    if (/^(military )?(equipment|hardware)$/.test(norms.join(' '))) return { noun: vehicles, last: end };
    const noun = countedNoun(norms);
    if (noun?.military === true && noun.unit !== 'person' && !norms.some((norm) => phraseBreak.test(norm)))
      return { noun, last: end };
  }
  return null;
}

const vehicles: CountedNoun = { unit: 'vehicle', military: true, sector: 'MIL' };

/** "four 122 mm howitzers": a token of a calibre. */
function isCalibre(tokens: readonly Token[], index: number): boolean {
  return (
    /^\d+ ?-? ?mm$/.test(normsBetween(tokens, index, index + 2)) ||
    (normAt(tokens, index) === 'mm' && tokens[index - 1]?.kind === 'number')
  );
}

/** True inside a name of several words, but at its end. */
function isWithinName({ names, sentence }: Scene, at: number): boolean {
  const goesOn = ({ first, last }: { first: number; last: number }): boolean => first <= at && at < last;
  return names.some(goesOn) || sentence.names.some((name) => name.kind === 'ORG' && goesOn(name));
}

/** "two bridges, three tanks": a numeral, in digits or in words. */
function isNumeral(token: Token | undefined): boolean {
  return token?.kind === 'number' || token?.upos === 'NUM';
}

/** True where a preposition behind a noun ends what a number counts; "pieces of artillery" are counted by what they are of. */
function endsCounted(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.upos === 'ADP' &&
    tokens[at - 1]?.upos === 'NOUN' &&
    !/^(pieces?|pairs?|sets?)$/.test(normAt(tokens, at - 1))
  );
}

/** "20 Sea Harriers", "68 Skyhawks". */
function calledAt(tokens: readonly Token[], first: number, last: number): CountedNoun | null {
  return namedEquipment(tokens.slice(first, last + 1).reduce(printed, ''));
}

/** "two companies of paratroopers": a noun that the words of its sentence make military. */
function amongMilitary({ sentence: { tokens } }: Scene, index: number): CountedNoun | null {
  if (/^pieces?$/.test(normAt(tokens, index)) && normAt(tokens, index + 1) === 'of') return null;
  return countedAmong(
    normAt(tokens, index),
    tokens.map(({ norm }) => norm),
  );
}

/** "F-16 jets", "F-15 fighters", "T-72 tanks": what a type is of, by the noun behind it. */
function equipmentAt(scene: Scene, index: number): { noun: CountedNoun; last: number } | null {
  const type = scene.sentence.names.find(({ kind, first }) => kind === 'EQUIP' && first === index);
  // "Tamil Tiger fighters": a group's name, rather than that of a helicopter.
  if (type === undefined || mentionAt(scene.names, index) !== null) return null;
  const { tokens } = scene.sentence;
  const last = type.last + 1;
  const noun = countedNoun([/^fighters?$/.test(normAt(tokens, last)) ? 'jets' : normAt(tokens, last)]);
  if (noun !== null) return { noun, last };
  // "a BTR-80 armoured personnel carrier".
  for (let end = last + 2; end > last; end -= 1) {
    const norms = tokens.slice(last, end + 1).map(({ norm }) => norm);
    // "F-35 strike fighters" are no people.
    const compound = /^fighters?$/.test(norms.at(-1) ?? '') ? countedNoun(['jets']) : countedNoun(norms);
    if (compound?.military === true) return { noun: compound, last: end };
  }
  // "four T-72 and five T-64 tanks", "six MiG-29s": the type itself is counted.
  // "15 S-300 batteries", "two T-72 crews": the noun further on tells.
  if (/^(NOUN|ADJ)$/.test(tokens[last]?.upos ?? '') && normAt(tokens, last) !== 'transport') return null;
  const alone = equipmentUnit(tokens.slice(type.first, last).reduce(printed, ''));
  return alone === null ? null : { noun: alone, last: type.last };
}

/** "them", and "those" in "most of those deployed": not "these" in "a majority of these nationals". */
export function standsForPeople(tokens: readonly Token[], at: number): boolean {
  const demonstrative = /^(these|those)$/.test(normAt(tokens, at));
  return (
    normAt(tokens, at) === 'them' ||
    (demonstrative && !/^(NOUN|PROPN)$/.test(tokens[at + 1]?.upos ?? '') && !asked.test(normAt(tokens, at + 1)))
  );
}

/** What is done to people of whom samples, lists and courts tell: "59% of those polled". */
const asked =
  /^(polled|surveyed|interviewed|questioned|asked|tested|infected|vaccinated|registered|accused|charged|convicted)$/;

/** "U.S. and British troops", "tracked and wheeled vehicles": a joint between two owners of what is counted. */
function joinsOwners({ names, sentence: { tokens } }: Scene, index: number): boolean {
  // "well-trained and well-equipped troops".
  const owns = (at: number): boolean =>
    mentionAt(names, at) !== null ||
    tokens[at]?.upos === 'ADJ' ||
    tokens[at]?.xpos === 'VBN' ||
    (tokens[at]?.upos === 'ADV' && (isHyphen(tokens, at + 1) || tokens[at + 1]?.upos === 'ADJ'));
  // "ground, sea and air forces".
  const before = arms.test(normAt(tokens, index - 1)) || mentionAt(names, index - 1) !== null;
  if (normAt(tokens, index) === 'and' && before && arms.test(normAt(tokens, index + 1))) return true;
  return (
    /^(and|or)$/.test(normAt(tokens, index)) &&
    owns(index - 1) &&
    (owns(index + 1) || tokens[index + 1]?.upos === 'NOUN')
  );
}

const arms = /^(land|ground|sea|air|naval|army|navy|allied|coalition)$/;

/** "15,000 of the 40,000 Yugoslav troops", "120 of 800 troops", "of the group's 40,000 fighters": the number behind is that of which the first is a part. */
function isBaseOf(tokens: readonly Token[], last: number, index: number): boolean {
  return (
    normAt(tokens, last + 1) === 'of' &&
    index <= last + 5 &&
    (index === last + 2 ||
      tokens
        .slice(last + 2, index)
        .some(({ norm }) => /^(the|its|their|those|his|our|'s|estimated|about|some|around)$/.test(norm)))
  );
}

/** "tank crews", "a 50,000-troop ceiling": the noun only describes another, which is what is counted. */
function describesAnother({ sentence: { tokens } }: Scene, last: number): boolean {
  const noun = tokens[last];
  const head = tokens[noun?.head ?? -1];
  return (
    noun !== undefined &&
    (noun.deprel === 'compound' || (noun.deprel === 'amod' && adjectives.test(`${noun.norm} ${head?.norm}`))) &&
    noun.head > last &&
    noun.head <= last + 2 &&
    head?.upos === 'NOUN' &&
    !/^(hostages?|captives?|prisoners?|worth|apiece|columns?|convoys?|flotillas?)$/.test(head.norm) &&
    countedNoun([head.norm]) === null
  );
}

/** "two rebel groups", "three marine parks", "hundreds of civilian casualties": nouns that describe as adjectives do. */
const adjectives = /^\S+ (groups?|organi[sz]ations?)$|^marine |^civilian (casualties|targets|sites)$/;

/** "45 percent of the army", "of its combat power": a share of all the people in a force. */
export function forceShared({ sentence: { tokens } }: Scene, last: number): Counted | null {
  if (normAt(tokens, last + 1) !== 'of') return null;
  for (let index = last + 2; index <= last + 6; index += 1) {
    const token = tokens[index];
    if (token === undefined || !/^(DET|PRON|ADJ|NOUN|PROPN|PART)$/.test(token.upos)) return null;
    const power = /^(power|strength)$/.test(token.norm) && /^(combat|fighting)$/.test(normAt(tokens, index - 1));
    if (power || /^(army|military|navy|militia|gendarmerie)$/.test(token.norm)) {
      const noun: CountedNoun = { unit: 'person', military: true, sector: 'MIL' };
      return { noun, of: { first: last + 2, last: index }, additional: false };
    }
  }
  return null;
}

/** "3,000 Russians", "thousands of Russians": people of a nation, not a force. */
function demonymBehind(scene: Scene, start: number, additional: boolean): Counted | null {
  const article = normAt(scene.sentence.tokens, start) === 'the' && normAt(scene.sentence.tokens, start - 1) === 'of';
  const mention = mentionAt(scene.names, article ? start + 1 : start);
  if (mention === null || mention.kind !== 'demonym' || !isPlural(scene.sentence.tokens, mention.last)) return null;
  return {
    noun: { unit: 'person', military: false, sector: 'CVL' },
    of: { first: mention.first, last: mention.last },
    additional,
  };
}

/** "Russians", and "Sudanese" with no noun behind. */
function isPlural(tokens: readonly Token[], at: number): boolean {
  return (
    /s$/.test(normAt(tokens, at)) ||
    (/ese$/.test(normAt(tokens, at)) && !/^(NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.upos ?? ''))
  );
}
