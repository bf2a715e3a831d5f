import { countryOf } from '../../model/countries.ts';
import type { LocatedPlace, Scene } from '../scene.ts';
import { childWith, relationOf, type TokenRange, topOf } from '../tree.ts';
import { wordsOf } from '../words-of.ts';
import { type AreaMention, joinNeighbours } from './find-areas.ts';
import { standsAsPlace } from './place-beside.ts';
import { isPlaceOfSpeaking } from './speaking-place.ts';

/** Where forces may be by the words of a sentence. */
export interface Zones {
  /** Left to right. */
  readonly likely: readonly AreaMention[];
  /** Where only a person spoken of serves: "the commander in Niger". */
  readonly ofPersons: readonly AreaMention[];
}

/** The areas of a sentence and the places of the gazetteer that a preposition or a verb opens; of a place and what it lies in ("Aden in southern Yemen") the place. */
export function findZones(scene: Scene, areas: readonly AreaMention[]): Zones {
  const places = scene.places.filter(
    ({ mention }) =>
      standsAsPlace(scene, mention) && !areas.some(({ first, last }) => first <= mention.last && mention.first <= last),
  );
  const wider = areas.filter((area) => !places.some((place) => liesIn(scene, place, area)));
  const zones = joinNeighbours(
    scene,
    [...wider, ...places.map(areaOf)]
      .filter((zone) => !isPlaceOfSpeaking(scene.sentence, zone) && !isVisited(scene, zone) && !isOrigin(scene, zone))
      .toSorted((one, other) => one.first - other.first),
  );
  const persons = zones.filter((zone) => namesOffice(scene, zone));
  return { likely: zones.filter((zone) => !persons.includes(zone)), ofPersons: persons };
}

/** "Aden in southern Yemen": the area behind is what the place lies in. */
function liesIn({ sentence }: Scene, { mention }: LocatedPlace, area: AreaMention): boolean {
  if (area.first <= mention.last || area.open || mention.within.length === 0) return false;
  const words = wordsOf(sentence, area);
  return mention.within.some((name) => words.includes(name));
}

/** A place as an area; a country as areas of countries are called. */
function areaOf({ mention: { first, last }, place }: LocatedPlace): AreaMention {
  const { name, latitude, longitude, precisionKm, id } = place;
  const country = place.country === null ? null : (countryOf(place.country) ?? null);
  const shared = { first, last, latitude, longitude, precisionKm, country, open: false };
  return place.kind === 'country' && country !== null
    ? { ...shared, name: `inside ${country.name}` }
    : { ...shared, name, geonames: id };
}

/** The word that a zone hangs by; of a list, its first. */
function anchorOf({ sentence }: Scene, zone: TokenRange): number {
  let top = topOf(sentence, zone);
  while (relationOf(sentence, top) === 'conj') top = sentence.tokens[top]?.head ?? -1;
  return top;
}

/** The noun or verb over a zone's words. */
function lemmaOver({ sentence }: Scene, anchor: number): string {
  return sentence.tokens[sentence.tokens[anchor]?.head ?? -1]?.lemma ?? '';
}

/** "the U.S. commander in Niger", "defence chiefs in Burundi". */
function namesOffice(scene: Scene, zone: TokenRange): boolean {
  const anchor = anchorOf(scene, zone);
  return relationOf(scene.sentence, anchor) === 'nmod' && offices.test(lemmaOver(scene, anchor));
}

const offices =
  /^(commander|chief|minister|ambassador|envoy|president|leader|spokes(man|woman|person)|official|officer|correspondent|representative|source|diplomat|analyst|expert|witness|resident|general|governor|coordinator|adviser)$/;

/** "after a visit to Mogadishu", "talks in Niamey", "the truce between Sudan and Chad": where somebody goes to speak, or who agrees. */
function isVisited(scene: Scene, zone: TokenRange): boolean {
  const { sentence } = scene;
  const top = anchorOf(scene, zone);
  const over = lemmaOver(scene, top);
  const between = sentence.tokens[childWith(sentence, top, 'case')]?.norm === 'between';
  return (between && dealings.test(over)) || visits.test(over);
}

/** What there is between two parties, and not where they are. */
const dealings =
  /^(truce|ceasefire|war|conflict|fighting|clash|battle|peace|agreement|deal|pact|treaty|accord|talks?|relation|relations|ties|tension|tensions|dispute|call|contact|cooperation)$/;

const visits =
  /^(visit|trip|tour|meeting|meet|talks?|negotiations?|summit|conference|speech|interview|briefing|embassy|ceremony|protest|rally|election|embargo|sanctions?|parliament|hospital|prison)$/;

/** "troops from Uganda", "aggression from Chad": where they are of, and who gives something; what is withdrawn is from where it was. */
function isOrigin(scene: Scene, zone: TokenRange): boolean {
  const { sentence } = scene;
  const { tokens } = sentence;
  const top = anchorOf(scene, zone);
  const over = tokens[top]?.head ?? -1;
  return (
    tokens[childWith(sentence, top, 'case')]?.norm === 'from' &&
    (people.test(tokens[over]?.norm ?? '')
      ? !moved.test(tokens[tokens[over]?.head ?? -1]?.lemma ?? '')
      : tokens[over]?.upos === 'NOUN' && !moved.test(tokens[over]?.lemma ?? ''))
  );
}

const people =
  /^(troops|soldiers|forces|peacekeepers|fighters|men|personnel|police|contingents?|battalions?|units?|volunteers|mercenaries|reinforcements|experts|officers)$/;
const moved =
  /^(withdraw|pull|remove|evacuate|withdrawal|pullout|drawdown|redeploy|transfer|move|return|leave|bring|fly|shift|reduce|cut|remain|of)$/;
