import type { Place } from '../../model/claim.ts';
import type { LocatedPlace, Scene } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { childWith, relationOf, type TokenRange, topOf } from '../tree.ts';
import { placeNouns } from './place-nouns.ts';
import { opensClause, reaches } from './reaches.ts';
import { tellsWhose } from './tells-whose.ts';

const locative =
  /^(in|at|near|on|inside|outside|around|from|to|into|toward|towards|across|along|over|off|between|throughout|through|against|opposite)$/;

/**
 * The place of what some words tell: a place that a preposition opens in the tree under their head, or under the verb that it hangs on;
 * the nearest behind them, else before them; none of those that are a party to it.
 */
export function placeBeside(scene: Scene, words: TokenRange, parties: readonly (TokenRange | null)[]): Place | null {
  const { sentence } = scene;
  const candidates = scene.places.filter(
    ({ mention }) => standsAsPlace(scene, mention) && !parties.some((party) => isParty(scene, party, mention)),
  );
  if (candidates.length === 0) return null;
  const head = topOf(sentence, words);
  const above = opensClause(sentence, head) ? -1 : (sentence.tokens[head]?.head ?? -1);
  const under = (top: number): LocatedPlace | undefined => {
    const within = candidates.filter(({ mention }) => reaches(sentence, top, mention.last));
    return (
      within.find(({ mention }) => mention.first > words.last) ??
      within.findLast(({ mention }) => mention.last < words.first)
    );
  };
  // "the withdrawal from Syria" that "the lack of trust in Jordan is due to": where the party is.
  const told = parties.some((party) => party !== null && isPlace(scene, party) && reaches(sentence, head, party.last));
  const found = under(head) ?? (above === -1 || told ? undefined : under(above));
  return found === undefined ? null : placeOf(found);
}

/** True for a place that a preposition opens or a verb of going enters, which tells neither whose something is nor who gives it. */
export function standsAsPlace(scene: Scene, mention: TokenRange): boolean {
  const { sentence } = scene;
  return (
    (prepositionBefore(scene, mention.first) !== -1 || isEntered(sentence, mention)) &&
    !/^['’]s?$/.test(sentence.tokens[mention.last + 1]?.norm ?? '') &&
    !tellsWhose(scene, mention) &&
    !namesSort(sentence, mention) &&
    !gives(sentence, mention.last)
  );
}

/** "the Mediterranean port city of Tyre": what sort of place the one behind is. */
function namesSort({ tokens }: Sentence, { last }: TokenRange): boolean {
  const over = tokens[last]?.head ?? -1;
  return (
    /^(amod|compound)$/.test(tokens[last]?.relation ?? '') &&
    over > last &&
    placeNouns.has(tokens[over]?.norm ?? '') &&
    tokens[over + 1]?.norm === 'of'
  );
}

function isPlace({ places }: Scene, { first, last }: TokenRange): boolean {
  return places.some(({ mention }) => mention.first >= first && mention.last === last);
}

/** True for a party that is the place itself; "the embassy in Baghdad" is in the place. */
function isParty(scene: Scene, party: TokenRange | null, place: TokenRange): boolean {
  if (party === null || place.first < party.first || place.last > party.last) return false;
  return prepositionBefore(scene, place.first) < party.first;
}

/** "support from Canada": who gives it, rather than where something is. */
function gives(sentence: Sentence, last: number): boolean {
  const { tokens } = sentence;
  return (
    tokens[childWith(sentence, last, 'case')]?.norm === 'from' &&
    /^(support|aid|help|assistance|backing|pressure|funding|money|message|commitment|pledge|promise|guarantee|permission)$/.test(
      tokens[tokens[last]?.head ?? -1]?.lemma ?? '',
    )
  );
}

/** "had entered Homs", "to take back the city of Homs": the object of a verb that tells of going there or away, or of taking it. */
function isEntered(sentence: Sentence, mention: TokenRange): boolean {
  const { tokens } = sentence;
  let top = topOf(sentence, mention);
  const over = tokens[top]?.head ?? -1;
  if (tokens[childWith(sentence, top, 'case')]?.norm === 'of' && placeNouns.has(tokens[over]?.norm ?? '')) top = over;
  return relationOf(sentence, top) === 'obj' && entering.test(tokens[tokens[top]?.head ?? -1]?.lemma ?? '');
}

const entering =
  /^(enter|leave|reach|invade|quit|exit|retake|recapture|occupy|storm|besiege|encircle|surround|liberate|overrun|take)$/;

/** How many words stand between a preposition and its place at most: "in Yemen's southern port city of Aden". */
const longestOpening = 8;

/** Where the preposition before a place stands ("in the Syrian city of Homs"), which may be some words before it; -1 where there is none. */
function prepositionBefore({ sentence }: Scene, first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - longestOpening); at -= 1) {
    const token = sentence.tokens[at];
    if (token === undefined || token.kind !== 'word' || /^(when|where|while|until)$/.test(token.norm)) return -1;
    if (locative.test(token.norm) || (token.norm === 'of' && sentence.tokens[at - 1]?.norm === 'out')) return at;
    if (closing.test(token.upos) && !/^(of|neighbou?ring|surrounding)$/.test(token.norm)) return -1;
  }
  return -1;
}

/** Words of these kinds end the phrase that a place stands in. */
const closing = /^(VERB|AUX|ADP|SCONJ|PRON)$/;

function placeOf({ mention, place }: LocatedPlace): Place {
  const { name, latitude, longitude, country, precisionKm, id } = place;
  return { span: mention.span, name, latitude, longitude, country, precisionKm, geonames: id };
}
