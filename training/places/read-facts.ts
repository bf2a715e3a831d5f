import { readFileSync } from 'node:fs';
import type { PlaceKind } from '../../src/extraction/places/gazetteer.ts';
import { type Country, countryOf } from '../../src/model/countries.ts';

/** A country as the gazetteer names it. */
export interface CountryFact {
  readonly alpha2: string;
  readonly alpha3: string;
  readonly id: number;
  readonly name: string;
  /** Further names and demonyms. */
  readonly aliases: readonly string[];
  readonly point: Point | null;
}

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** What we add to a first-order division. */
export interface RegionFact {
  readonly point: Point | null;
  readonly aliases: readonly string[];
}

/** A continent, sea, range or region of the news that GeoNames' list of towns has not. */
export interface AreaFact extends Point {
  readonly kind: PlaceKind;
  readonly name: string;
  readonly radiusKm: number;
  readonly country: string | null;
  readonly aliases: readonly string[];
  readonly id: number | null;
}

/** Names in src/model/countries.ts that are no name of the whole country, or that are places of their own here. */
const partNames = new Set(['England', 'West Bank', 'Gaza', 'Palestinian territories']);

/** Countries by alpha-2 code: names and demonyms of src/model/countries.ts where it has the country, else of the facts. */
export function readCountries(): CountryFact[] {
  return rowsOf('countries.tsv', '\t').map(([alpha2 = '', alpha3 = '', id, name, aliases, demonyms, point]) => {
    const known = countryOf(alpha3);
    return {
      alpha2,
      alpha3,
      id: Number(id),
      name: known?.name ?? name ?? alpha3,
      aliases: [...list(aliases), ...list(demonyms), ...(known === undefined ? [] : namesOf(known))],
      point: pointOf(point) ?? known ?? null,
    };
  });
}

function namesOf({ aliases, demonyms }: Country): string[] {
  return [...aliases, ...demonyms].filter((name) => !partNames.has(name));
}

/** First-order divisions by GeoNames code. */
export function readRegions(): ReadonlyMap<string, RegionFact> {
  return new Map(
    rowsOf('regions.tsv', '|').map(([code = '', point, aliases]) => [
      code,
      { point: pointOf(point), aliases: list(aliases) },
    ]),
  );
}

/** GeoNames identifiers of first-order divisions by their code. */
export function readRegionIds(): ReadonlyMap<string, number> {
  return new Map(rowsOf('region-ids.tsv', '\t').map(([code = '', id]) => [code, Number(id)]));
}

/** Continents, seas, ranges, rivers and regions of the news. */
export function readAreas(): AreaFact[] {
  return rowsOf('areas.tsv', '|').map(([kind, name = '', point, radius, country, aliases, id]) => ({
    kind: kind as PlaceKind,
    name,
    ...(pointOf(point) ?? { latitude: 0, longitude: 0 }),
    radiusKm: Number(radius),
    country: country === undefined || country === '' ? null : country,
    aliases: list(aliases),
    id: id === undefined || id === '' ? null : Number(id),
  }));
}

/** What we add to a town. */
export interface TownFact {
  readonly names: readonly string[];
  /** People, where the town's own limits tell little of how well known it is. */
  readonly population: number | null;
}

/** Towns by their own name and country: "Kyiv|UA". */
export function readTownFacts(): ReadonlyMap<string, TownFact> {
  return new Map(
    rowsOf('towns.tsv', '|').map(([country = '', name = '', names, population]) => [
      `${name}|${country}`,
      { names: list(names), population: population === undefined ? null : Number(population) },
    ]),
  );
}

function rowsOf(file: string, separator: string): string[][] {
  return readFileSync(new URL(`facts/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(separator));
}

function list(cell: string | undefined): string[] {
  return (cell ?? '').split(',').filter(Boolean);
}

function pointOf(cell: string | undefined): Point | null {
  if (cell === undefined || cell === '') return null;
  const [latitude = 0, longitude = 0] = cell.split(',').map(Number);
  return { latitude, longitude };
}
