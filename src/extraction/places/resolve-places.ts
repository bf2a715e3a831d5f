import { foldPlaceName } from './fold-place-name.ts';
import type { Gazetteer, PlaceKind } from './gazetteer.ts';
import { listSenses } from './list-senses.ts';
import { movePoint } from './move-point.ts';
import type { PlaceMention } from './place-mention.ts';
import { castBallot, type Sense, sumBallots, weigh } from './votes.ts';

/** Where a mention is, and how that was told. */
export interface ResolvedPlace {
  /** GeoNames identifier; null where the gazetteer has none. */
  readonly id: number | null;
  /** As the gazetteer has it. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** Degrees. Of "60 km north of Raqqa", the point there. */
  readonly latitude: number;
  readonly longitude: number;
  /** ISO 3166-1 alpha-3; null for seas and what lies in several countries. */
  readonly country: string | null;
  /** About how far off the point the thing spoken of may be. */
  readonly precisionKm: number;
  readonly why: PlaceRule;
}

/** The rules that choose among the places of one name, the strongest first. */
type PlaceRule =
  /** Words beside it say what it lies in: "Paris, Texas". */
  | 'containment'
  /** The gazetteer has no other place of that name. */
  | 'only-one'
  /** A noun beside it says what it is: "Homs province". */
  | 'noun-beside'
  /** The report names other places near it. */
  | 'places-nearby'
  /** The report names its region, or other places there. */
  | 'region-of-report'
  /** The report names its country, or other places there. */
  | 'country-of-report'
  /** The best known one of the name. */
  | 'prominence';

/** What is known of the report beside its words. */
export interface PlaceContext {
  /** The country of the publisher, ISO alpha-3; null where it is not known. */
  readonly publisherCountry: string | null;
}

/** Senses of one name in a report: all mentions of it share one, unless words beside them tell otherwise. */
interface Group {
  readonly mentions: readonly number[];
  readonly senses: readonly Sense[];
}

/** How often the senses of each name are weighed anew by the votes of the others; more rounds change nothing. */
const rounds = 3;

/**
 * Says which places the mentions of one report mean; null for a name that the gazetteer does not have. Each name has one sense in
 * a report, but for mentions with containers of their own. Its senses are weighed by prominence, by a noun beside it, and by
 * what the other names of the report may mean: in the same country, in the same region, close by (Leidner 2007, "Toponym
 * resolution in text": one sense per discourse, spatial minimality).
 * @param mentions Of one report, in its order.
 */
export function resolvePlaces(
  mentions: readonly PlaceMention[],
  gazetteer: Gazetteer,
  { publisherCountry }: PlaceContext,
): (ResolvedPlace | null)[] {
  const groups = groupMentions(mentions, gazetteer);
  for (let round = 0; round < rounds; round += 1) {
    const ballots = groups.map((group) => castBallot(group.senses, Math.sqrt(group.mentions.length)));
    const votes = sumBallots(ballots, publisherCountry);
    for (const [index, { senses }] of groups.entries()) weigh(senses, votes, ballots[index]);
  }
  const resolved: (ResolvedPlace | null)[] = mentions.map(() => null);
  for (const group of groups) {
    const best = bestOf(group.senses);
    if (best === undefined) continue;
    const name = gazetteer.nameOf(best.place);
    for (const index of group.mentions) {
      const mention = mentions[index];
      if (mention !== undefined) resolved[index] = settle(mention, name, best, group.senses.length);
    }
  }
  return resolved;
}

function groupMentions(mentions: readonly PlaceMention[], gazetteer: Gazetteer): Group[] {
  const byName = groupBy(mentions.keys(), (index) => foldPlaceName(mentions[index]?.name ?? ''));
  return byName.flatMap((indexes) => {
    const byContainers = groupBy(indexes, (index) => (mentions[index]?.within ?? []).map(foldPlaceName).join('|'));
    const groups = byContainers.map((own): Group => {
      const named = own.flatMap((index) => mentions[index] ?? []);
      return { mentions: own, senses: listSenses(named, gazetteer) };
    });
    return mergeGroups(groups);
  });
}

function groupBy(indexes: Iterable<number>, keyOf: (index: number) => string): number[][] {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const key = keyOf(index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return [...groups.values()];
}

/** Mentions of a name whose containers tell nothing go with the first whose containers do. */
function mergeGroups(groups: readonly Group[]): Group[] {
  const isTold = ({ senses }: Group): boolean => senses.some(({ contained }) => contained);
  const [first, ...others] = [...groups.filter(isTold), ...groups.filter((group) => !isTold(group))];
  if (first === undefined) return [];
  const untold = others.filter((group) => !isTold(group)).flatMap((group) => group.mentions);
  return [{ ...first, mentions: [...first.mentions, ...untold] }, ...others.filter(isTold)];
}

function bestOf(senses: readonly Sense[]): Sense | undefined {
  return senses.reduce<Sense | undefined>(
    (best, sense) => (best === undefined || sense.score > best.score ? sense : best),
    undefined,
  );
}

/** About how far "near" reaches. */
const nearKm = 40;

function settle({ relation }: PlaceMention, name: string, sense: Sense, count: number): ResolvedPlace {
  const { place } = sense;
  const { id, kind, country } = place;
  const shifted =
    relation.form === 'beside' && relation.km !== null ? movePoint(place, relation.bearing, relation.km) : place;
  const precisionKm =
    relation.form === 'in'
      ? place.radiusKm
      : relation.form === 'beside' && relation.km !== null
        ? place.radiusKm + 0.2 * relation.km
        : place.radiusKm + nearKm;
  return {
    id,
    name,
    kind,
    latitude: shifted.latitude,
    longitude: shifted.longitude,
    country,
    precisionKm: Math.round(precisionKm),
    why: whyOf(sense, count),
  };
}

/** How much support must weigh before it is named as the reason. */
const tellingSupport = 0.5;

function whyOf({ contained, ofKind, support }: Sense, count: number): PlaceRule {
  if (contained) return 'containment';
  if (count === 1) return 'only-one';
  if (ofKind) return 'noun-beside';
  const { nearby, region, country } = support;
  if (Math.max(nearby, region, country) < tellingSupport) return 'prominence';
  if (nearby >= region && nearby >= country) return 'places-nearby';
  return region >= country ? 'region-of-report' : 'country-of-report';
}
