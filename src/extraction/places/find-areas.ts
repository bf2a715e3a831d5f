import type { Country } from '../../model/countries.ts';
import { mentionAt, type NameMention } from '../actors/find-names.ts';
import { isHyphen, normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import { childWith } from '../tree.ts';
import { regionOf } from './region-table.ts';
import { tellsWhose } from './tells-whose.ts';

/** A zone where forces stand, under the name that series are kept by. */
export interface AreaMention {
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly country: Country | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precisionKm: number | null;
  /** True for "the border" whose country the words leave out. */
  readonly open: boolean;
  /** Of a place of the gazetteer, its id. */
  readonly geonames?: number | null;
}

const border = new Set('border borders frontier frontiers border-line borderline borderlands bordering'.split(' '));
const nearWords =
  /^(near|along|on|at|by|off|close|to|beside|around|outside|from|across|toward|towards|the|its|their|of|with|just|right|'s|eastern|western|northern|southern|south-eastern|southeastern|common|shared|adjacent|state)$/;
const insideWords =
  /^(in|inside|within|into|on|across|throughout|eastern|western|southern|northern|south-eastern|southeastern|south-east|southeast|east|west|north|south|of|mainland|the|entire|parts|annexed)$/;

/** Areas of a sentence, left to right: borders, regions, and countries that a preposition makes a place. Neighbours joined by "and" become one. */
export function findAreas(scene: Scene): AreaMention[] {
  const areas: AreaMention[] = [];
  const { sentence, names } = scene;
  let nextName = 0;
  for (let index = 0; index < sentence.tokens.length; index += 1) {
    const { norm, form } = sentence.tokens[index] as Token;
    const beginsName = names[nextName]?.first === index;
    if (beginsName) nextName += 1;
    // Regions have a capital, which a norm has not.
    else if (!border.has(norm) && (norm === form || !regionOf.has(form))) continue;
    const found = borderAt(scene, index) ?? regionAt(scene, index) ?? countryAt(scene, index);
    if (found === null || areas.some((area) => area.last >= found.first && area.first <= found.last)) continue;
    areas.push(found);
  }
  return joinNeighbours(
    scene,
    areas.toSorted((a, b) => a.first - b.first),
  );
}

const normAt = (scene: Scene, index: number): string => scene.sentence.tokens[index]?.norm ?? '';

/** "close to the border with Ukraine", "along Ukraine's eastern borders", "the Ukrainian frontier", "bordering Ukraine". */
function borderAt(scene: Scene, index: number): AreaMention | null {
  if (!border.has(normAt(scene, index)) || isLine(scene, index)) return null;
  if (
    /^(guards?|guard|service|troops|forces?|police|patrols?|crossing|crossings|post|posts|agency|checkpoint|checkpoints)$/.test(
      normAt(scene, index + 1),
    )
  )
    return null;
  // "the border states of Zulia and Tachira": the places are named; "the border regions of Chad" are along it.
  const named =
    /^(states|regions|provinces|districts|towns|cities|villages|state|region|province|district|town|city|village) of$/.test(
      normsBetween(scene.sentence.tokens, index + 1, index + 3),
    ) &&
    scene.sentence.tokens[index + 3]?.capital === true &&
    mentionAt(scene.names, index + 3)?.country == null;
  if (named) return null;
  let last = index;
  let owner: NameMention | null = null;
  for (let at = index - 1; at >= Math.max(0, index - 5) && owner === null; at -= 1) {
    const mention = mentionAt(scene.names, at);
    if (mention?.country != null) owner = mention;
    else if (!nearWords.test(normAt(scene, at))) break;
  }
  let other: NameMention | null = null;
  // "Ukraine's border and the Russian fleet".
  const joins = owner === null ? /^(with|of|to|and|between)$/ : /^(with|of|to|between)$/;
  if (joins.test(normAt(scene, index + 1)) || normAt(scene, index) === 'bordering') {
    for (let at = index + 1; at <= index + 3 && other === null; at += 1) {
      const mention = mentionAt(scene.names, at);
      if (mention?.country != null && mention.kind !== 'capital') other = mention;
    }
    if (other !== null) last = other.last;
  }
  if (owner === null && other === null && /^(its|their)$/.test(normAt(scene, index - 1))) {
    owner =
      scene.names.findLast((mention) => mention.last < index && mention.country !== null && mention.kind === 'name') ??
      null;
    if (owner !== null) return borderOf(owner.country as Country, index - 1, index);
  }
  const country = (other ?? owner)?.country ?? null;
  let first = owner === null ? index : Math.min(owner.first, index);
  while (first > 0 && nearWords.test(normAt(scene, first - 1)) && normAt(scene, first - 1) !== 'from') first -= 1;
  if (country !== null) return borderOf(country, first, last);
  return {
    first,
    last,
    country,
    open: true,
    precisionKm: 50,
    name: 'near the border',
    latitude: null,
    longitude: null,
  };
}

/** "within its recognised borders", "redraw borders by force": the line that states agree on or dispute, where nobody stands. */
function isLine({ sentence: { tokens } }: Scene, index: number): boolean {
  const { head = -1, deprel } = tokens[index] ?? {};
  return (
    /^(recogni[sz]ed|maritime|lawful|legal|sovereign)$/.test(tokens[index - 1]?.norm ?? '') ||
    (deprel === 'obj' && /^(recogni[sz]e|redraw|draw|demarcate|define|respect|change)$/.test(tokens[head]?.lemma ?? ''))
  );
}

/** The zone along a country's border. */
export function borderOf(country: Country, first: number, last: number): AreaMention {
  const { latitude, longitude } = country;
  return {
    first,
    last,
    country,
    open: false,
    precisionKm: 50,
    name: `near ${possessive(country.name)} border`,
    latitude,
    longitude,
  };
}

function possessive(name: string): string {
  return /^(United|Netherlands|Philippines|Central|Democratic|Republic|Soviet|Ivory|Czech)/.test(name)
    ? `the ${name}${name.endsWith('s') ? "'" : "'s"}`
    : `${name}${name.endsWith('s') ? "'" : "'s"}`;
}

function regionAt(scene: Scene, index: number): AreaMention | null {
  const { tokens } = scene.sentence;
  const found = regionOf.get(tokens[index]?.form ?? '');
  if (found === undefined || !found.rest.every((form, at) => tokens[index + 1 + at]?.form === form)) return null;
  const last = index + found.rest.length;
  if (!placed(scene, index, last) || /^(of|war|states|nations|crisis)$/.test(normAt(scene, last + 1))) return null;
  const [name, code, latitude, longitude, precisionKm] = found.region;
  const country = code === '' ? null : code;
  const mention = scene.names.find((named) => named.country?.code === country)?.country ?? null;
  return { first: index, last, name, country: mention, latitude, longitude, precisionKm, open: false };
}

/** True where the words before say that something is there, and the name is no actor ("Crimea's parliament"). */
function placed(scene: Scene, index: number, last: number): boolean {
  if (
    /^(parliament|government|leader|leaders|authorities|prime|premier|tatars?|crisis)$/.test(
      normAt(scene, last + (normAt(scene, last + 1) === "'s" ? 2 : 1)),
    )
  )
    return false;
  for (let at = index - 1; at >= Math.max(0, index - 9); at -= 1) {
    const norm = normAt(scene, at);
    if (at === index - 1 && entered.test(scene.sentence.tokens[at]?.lemma ?? '')) return true;
    if (/^(in|inside|within|into|on|across|around|from|near|to|throughout|outside|at|of)$/.test(norm)) return true;
    const listed = regionOf.has(scene.sentence.tokens[at]?.form ?? '') || mentionAt(scene.names, at) !== null;
    if (
      !listed &&
      !/^(the|,|and|or|entire|peninsula|'s|annexed|\w+-held|eastern|southern|northern|western|both)$/.test(norm)
    )
      return false;
  }
  return false;
}

/** Verbs whose object is a place: "had entered South Ossetia". */
const entered = /^(enter|leave|reach|invade|cross|quit)$/;

/** "inside Ukraine", "in eastern Ukraine", "on Ukrainian soil", "Ukrainian-based", "near Ukraine". */
function countryAt(scene: Scene, index: number): AreaMention | null {
  const mention = scene.names.find((found) => found.first === index);
  if (mention?.country == null || mention.kind === 'capital') return null;
  if (/^['’]s$/.test(normAt(scene, mention.last + 1))) return null;
  // "has men in Abyei and South Sudan has others": who does something is no place.
  const acts =
    /^(and|but|while)$/.test(normAt(scene, index - 1)) &&
    /^(VBZ|VBD|MD)$/.test(scene.sentence.tokens[mention.last + 1]?.xpos ?? '');
  if (acts) return null;
  const soil = /^(territory|soil|side|ground)$/.test(normAt(scene, mention.last + 1));
  const based = isHyphen(scene.sentence.tokens, mention.last + 1) && normAt(scene, mention.last + 2) === 'based';
  if (!based && ((mention.kind === 'demonym' && !soil) || tellsWhose(scene, mention))) return null;
  let first = index;
  while (first > 0 && insideWords.test(normAt(scene, first - 1))) first -= 1;
  const openers = scene.sentence.tokens.slice(first, index).map((token) => token.norm);
  const { country } = mention;
  const point = { latitude: country.latitude, longitude: country.longitude, country, open: false };
  const attacked = soil || /^(attacks?|strikes?|airstrikes?|raids?|assaults?|war)$/.test(normAt(scene, first - 1));
  const opens = attacked
    ? /^(in|inside|within|into|across|throughout|on)$/
    : /^(in|inside|within|into|across|throughout)$/;
  if (based || (openers.some((word) => opens.test(word)) && openers[0] !== 'of') || movesThere(scene, mention)) {
    return {
      ...point,
      first,
      last: soil ? mention.last + 1 : mention.last,
      name: `inside ${country.name}`,
      precisionKm: 500,
    };
  }
  if (
    /^(near|outside|around|surrounding|encircling|ringing)$/.test(normAt(scene, index - 1)) ||
    (normAt(scene, index - 1) === 'to' && normAt(scene, index - 2) === 'close')
  ) {
    return {
      ...point,
      first: index - 1,
      last: mention.last,
      name: `near ${possessive(country.name)} border`,
      precisionKm: 50,
    };
  }
  return null;
}

/** "sent 500 troops to Somalia", "withdrew 500 from Syria": a country that forces are moved to or taken out of. */
function movesThere({ sentence }: Scene, { last, kind }: NameMention): boolean {
  const { tokens } = sentence;
  const preposition = tokens[childWith(sentence, last, 'case')]?.norm;
  const over = tokens[tokens[last]?.head ?? -1]?.lemma ?? '';
  return (
    kind !== 'demonym' &&
    ((preposition === 'to' && sent.test(over)) || (isFrom(sentence, last, preposition) && takenOut.test(over)))
  );
}

/** "from Syria", "out of northern Syria". */
function isFrom({ tokens }: Scene['sentence'], last: number, preposition: string | undefined): boolean {
  return preposition === 'from' || /\bout of( \S+)?$/.test(normsBetween(tokens, last - 3, last));
}

const sent =
  /^(send|deploy|dispatch|move|fly|bring|redeploy|transfer|come|airlift|ship|rush|commit|deployment|dispatch|transfer)$/;
const takenOut = /^(withdraw|pull|remove|evacuate|withdrawal|pullout|pull-out|drawdown|evacuation)$/;

/** "in Crimea and along Ukraine's borders": one zone, kept apart from each of its parts. */
export function joinNeighbours(scene: Scene, areas: readonly AreaMention[]): AreaMention[] {
  const joined: AreaMention[] = [];
  for (const area of areas) {
    const before = joined[joined.length - 1];
    const gap =
      before === undefined ? [] : scene.sentence.tokens.slice(before.last + 1, area.first).map((token) => token.norm);
    const tied =
      before !== undefined &&
      gap.length <= 6 &&
      gap.some((word) => /^(and|plus|,|including|when|once)$/.test(word)) &&
      gap.every(
        (word) =>
          nearWords.test(word) ||
          insideWords.test(word) ||
          /^(and|,|both|plus|as|well|including|region|regions|peninsula|when|those|once)$/.test(word),
      );
    if (before === undefined || !tied || before.open || area.open || before.name === area.name) joined.push(area);
    else {
      const names = [...before.name.split(' and '), area.name].toSorted();
      joined[joined.length - 1] = {
        ...before,
        last: area.last,
        name: [...new Set(names)].join(' and '),
        precisionKm: null,
      };
    }
  }
  return joined;
}

/** True where a token is part of an area's words. */
export function areaCovers(areas: readonly AreaMention[], index: number): boolean {
  return areas.some((area) => area.first <= index && index <= area.last);
}
