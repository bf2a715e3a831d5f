import { distanceKm } from '../../src/extraction/places/distance.ts';
import { foldPlaceName } from '../../src/extraction/places/fold-place-name.ts';
import type { PlaceKind } from '../../src/extraction/places/gazetteer.ts';
import { longestName } from '../../src/extraction/places/name-table.ts';
import {
  type AreaFact,
  type Point,
  readAreas,
  readCountries,
  readRegionIds,
  readRegions,
  readTownFacts,
  type TownFact,
} from './read-facts.ts';
import { type DivisionNames, readDivisions, readNewerTowns, readTowns, type Town } from './read-geonames.ts';

/** A place as it goes into the gazetteer. */
export interface GatheredPlace extends Point {
  readonly id: number | null;
  /** In ASCII. */
  readonly name: string;
  /** Further names that reports print: of our facts, or following from the name by a rule. */
  readonly aliases: readonly string[];
  /** GeoNames' alternate names, many of them of other tongues and times. */
  readonly alternates: readonly string[];
  readonly kind: PlaceKind;
  /** ISO alpha-3; null for what lies in several countries or in none. */
  readonly country: string | null;
  /** GeoNames code of the first-order division. */
  readonly region: string | null;
  readonly population: number;
  readonly radiusKm: number;
}

/** Below this, GeoNames' alternate names are mostly transliterations that no English report prints. */
const alternatesFrom = 10_000;

/** Everything the gazetteer names: towns, first- and second-order divisions, countries, areas. */
export function gatherPlaces(): GatheredPlace[] {
  const countries = readCountries();
  const alpha3 = new Map(countries.map((each) => [each.alpha2, each.alpha3]));
  const towns = mergeNewer(readTowns(), readNewerTowns());
  const facts = readTownFacts();
  const divisions = readDivisions('admin1');
  const regions = gatherRegions(divisions, towns, alpha3);
  const areas = readAreas();
  const isDivision = (area: AreaFact): boolean => regions.some((region) => isSame(region, area));
  return [
    ...towns.map((town) =>
      placeOfTown(town, alpha3, divisions.get(town.region) ?? null, facts.get(`${town.name}|${town.country}`) ?? null),
    ),
    ...regions.map((region) => {
      const same = areas.filter((area) => isSame(region, area));
      return { ...region, aliases: [...region.aliases, ...same.flatMap(({ name, aliases }) => [name, ...aliases])] };
    }),
    ...gatherDistricts(towns, alpha3),
    ...countries.map((country): GatheredPlace => {
      const own = towns.filter((town) => town.country === country.alpha2);
      const centre = country.point ?? meanOf(own);
      return {
        ...centre,
        id: country.id,
        name: ascii(country.name),
        aliases: country.aliases.map(ascii),
        alternates: [],
        kind: 'country',
        country: country.alpha3,
        region: null,
        population: populationOf(own),
        radiusKm: Math.max(5, spreadOf(own, centre)),
      };
    }),
    ...areas
      .filter((area) => !isDivision(area))
      .map((area): GatheredPlace => ({ ...area, alternates: [], region: null, population: 0 })),
  ].filter(({ name }) => name.length > 1 && name.length <= longestName);
}

/**
 * Adds the places of the newer list that the older one lacks. One of another name within 2 km of a town with no namesake of the
 * newer list is the town's present name.
 */
function mergeNewer(towns: readonly Town[], newer: readonly Town[]): Town[] {
  const cell = ({ latitude, longitude }: Point): string => `${Math.round(latitude * 20)},${Math.round(longitude * 20)}`;
  const byCell = new Map<string, { town: Town; names: Set<string>; renamed: string[] }[]>();
  const all = towns.map((town) => ({
    town,
    names: new Set([town.name, ...town.alternates].map(bareKey)),
    renamed: [] as string[],
  }));
  for (const each of all) byCell.set(cell(each.town), [...(byCell.get(cell(each.town)) ?? []), each]);
  const added: Town[] = [];
  for (const place of newer) {
    const near = aroundOf(place, byCell).filter((each) => distanceKm(each.town, place) < 5);
    const key = bareKey(place.name);
    if (near.some((each) => each.names.has(key))) continue;
    const same = near.find((each) => distanceKm(each.town, place) < 0.5);
    if (same === undefined) added.push({ ...place, name: ascii(place.name) });
    else same.renamed.push(place.name);
  }
  return [
    ...all.map(({ town, renamed }) =>
      renamed.length === 0 ? town : { ...town, alternates: [...town.alternates, ...renamed] },
    ),
    ...added,
  ];
}

function bareKey(name: string): string {
  return foldPlaceName(name).replaceAll("'", '');
}

function aroundOf<Found>({ latitude, longitude }: Point, cells: ReadonlyMap<string, readonly Found[]>): Found[] {
  const [row, column] = [Math.round(latitude * 20), Math.round(longitude * 20)];
  return [-1, 0, 1].flatMap((north) =>
    [-1, 0, 1].flatMap((east) => cells.get(`${row + north},${column + east}`) ?? []),
  );
}

function placeOfTown(
  town: Town,
  alpha3: ReadonlyMap<string, string>,
  division: string | null,
  fact: TownFact | null,
): GatheredPlace {
  const { id, latitude, longitude, region } = town;
  const population = fact?.population ?? town.population;
  const name = ascii(town.name);
  const kind = kindOf(town.feature);
  const known = population >= alternatesFrom || kind === 'capital' || kind === 'seat';
  const alternates = known ? town.alternates.filter(isEnglishLike).map(ascii) : [];
  // "Odesa" and "Raqqa" are alternate names of Odessa and Ar Raqqah, and the names of their regions.
  const ofDivision = division === null ? [] : [ascii(division), ascii(division).replace(divisionWords, '')];
  return {
    id,
    name,
    aliases: [
      ...(fact?.names ?? []),
      ...spellingsOf(name, town.country),
      ...ofDivision.filter((each) => alternates.includes(each)),
    ],
    alternates,
    kind,
    latitude,
    longitude,
    country: alpha3.get(town.country) ?? null,
    region,
    population,
    radiusKm: Math.max(1, 0.01 * Math.sqrt(population)),
  };
}

function kindOf(feature: string): PlaceKind {
  if (feature === 'PPLC') return 'capital';
  if (feature === 'PPLA') return 'seat';
  return feature === 'PPLX' ? 'quarter' : 'town';
}

/** Latin script, no airport code, no abbreviation. */
function isEnglishLike(name: string): boolean {
  return /^[\p{Script=Latin}\p{M}'’.\- ]{4,}$/u.test(name) && /^\p{Lu}/u.test(name) && !/^\p{Lu}+$/u.test(name);
}

/** Spellings that follow from a name: no apostrophes, no Arabic article, and Ukraine's own romanisation (resolution 55 of 2010). */
function spellingsOf(name: string, country: string): string[] {
  const bare = name.replaceAll("'", '').replaceAll('`', '');
  const article = /^(?:Al|Ar|As|Ash|At|Ad|Az|An|Adh|El|Ed)[ -](?=\p{Lu}\p{L}{3})/u.exec(bare);
  const own =
    country === 'UA'
      ? bare
          .replace(/yy/g, 'yi')
          .replace(/(?<=[^aeiouy\W])y(?=[aiu])/gi, 'i')
          .replace(/iyi/g, 'ii')
      : bare;
  return [bare, own, ...(article === null || /^E/.test(article[0]) ? [] : [bare.slice(article[0].length)])];
}

/** Words that say what a division is; GeoNames puts them into some names and not into others. */
const divisionWords =
  /^(?:Autonomous Republic of|Republic of|Province of|Provincia de|State of|County|Departamento de|Département de|Muhafazat|Wilaya de) | (?:Oblast|Governorate|Province|Region|Krai|Kray|Republic|State|Department|Prefecture|Wilaya|District|County|Parish|Borough|Census Area|Municipality|Voivodeship|City|Autonomous Region|Autonomous Okrug)$/;

/** True where an area of the facts is a first-order division. */
function isSame(region: GatheredPlace, area: AreaFact): boolean {
  const key = foldPlaceName(area.name);
  return (
    region.country === area.country && [region.name, ...region.aliases].some((name) => foldPlaceName(name) === key)
  );
}

function gatherRegions(
  divisions: DivisionNames,
  towns: readonly Town[],
  alpha3: ReadonlyMap<string, string>,
): GatheredPlace[] {
  const facts = readRegions();
  const ids = readRegionIds();
  const byRegion = groupBy(towns, ({ region }) => region);
  return [...divisions]
    .map(([code, name]) => {
      const own = byRegion.get(code) ?? [];
      const centre = facts.get(code)?.point ?? meanOf(own);
      return {
        ...centre,
        id: ids.get(code) ?? null,
        name: ascii(name),
        aliases: [ascii(name).replace(divisionWords, ''), ...(facts.get(code)?.aliases ?? [])],
        alternates: [],
        kind: 'region' as const,
        country: alpha3.get(code.slice(0, 2)) ?? null,
        region: code,
        population: populationOf(own),
        radiusKm: Math.max(10, spreadOf(own, centre)),
      };
    })
    .filter(({ latitude, longitude }) => latitude !== 0 || longitude !== 0);
}

function gatherDistricts(towns: readonly Town[], alpha3: ReadonlyMap<string, string>): GatheredPlace[] {
  const names = readDivisions('admin2');
  return [...groupBy(towns, ({ district }) => district)].flatMap(([code, own]) => {
    const name = names.get(code);
    // A district of the name of a town in it adds nothing.
    if (name === undefined || own.some((town) => town.name === ascii(name))) return [];
    const centre = meanOf(own);
    return {
      ...centre,
      id: null,
      name: ascii(name),
      aliases: [ascii(name).replace(divisionWords, '')],
      alternates: [],
      kind: 'district' as const,
      country: alpha3.get(code.slice(0, 2)) ?? null,
      region: code.slice(0, code.lastIndexOf('.')),
      population: populationOf(own),
      radiusKm: Math.max(5, spreadOf(own, centre)),
    };
  });
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** The mean of places on the sphere; 0, 0 for none. */
function meanOf(places: readonly Point[]): Point {
  let [x, y, z] = [0, 0, 0];
  for (const { latitude, longitude } of places) {
    const [lat, lon] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    x += Math.cos(lat) * Math.cos(lon);
    y += Math.cos(lat) * Math.sin(lon);
    z += Math.sin(lat);
  }
  return {
    latitude: (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI,
    longitude: (Math.atan2(y, x) * 180) / Math.PI,
  };
}

/** The root mean square of the distances to a centre, times the square root of two: a disc evenly filled has its radius. */
function spreadOf(places: readonly Point[], centre: Point): number {
  const squares = places.reduce((sum, place) => sum + distanceKm(place, centre) ** 2, 0);
  return Math.sqrt((2 * squares) / Math.max(1, places.length));
}

function populationOf(towns: readonly Town[]): number {
  return towns.reduce((sum, { feature, population }) => sum + (feature === 'PPLX' ? 0 : population), 0);
}

/** A name in ASCII: marks and rarer letters away, as GeoNames' own ASCII names have it. */
function ascii(name: string): string {
  return name
    .replace(/[’‘`´ʻʼʿʾ]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replaceAll(',', '')
    .replace(/[Əə]/g, 'a')
    .replace(/Ø/g, 'O')
    .replace(/Đ/g, 'D')
    .replace(/Ł/g, 'L')
    .replace(/[ßæœøđðłıþ]/g, (letter) => foldPlaceName(letter))
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/ *- */g, '-')
    .replace(/ {2,}/g, ' ')
    .trim();
}
