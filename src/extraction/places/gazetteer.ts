import { foldPlaceName } from './fold-place-name.ts';
import { openNameTable } from './name-table.ts';

/** What a place is, from the widest to the narrowest; a file stores the position in this list. */
export const placeKinds = [
  'continent',
  'country',
  'area',
  'water',
  'river',
  'mountain',
  'region',
  'district',
  'capital',
  'seat',
  'town',
  'quarter',
] as const;

/** "region" is a first-order division, "district" a second-order one, "seat" the seat of a region, "area" a region of the news. */
export type PlaceKind = (typeof placeKinds)[number];

/** A place of the gazetteer. */
export interface Place {
  /** Its position in the gazetteer's file: the same place has another in another edition. */
  readonly index: number;
  /** GeoNames identifier; null where the gazetteer has none. */
  readonly id: number | null;
  readonly kind: PlaceKind;
  /** Degrees, to about 300 m. */
  readonly latitude: number;
  readonly longitude: number;
  /** ISO 3166-1 alpha-3; null for what lies in several countries or in none. */
  readonly country: string | null;
  /** The first-order division that it lies in (or is), as an opaque number; null where there is none. */
  readonly region: number | null;
  /** People, to about a tenth; of a region, those of its towns. 0 where unknown. */
  readonly population: number;
  /** About how far from its point it reaches. */
  readonly radiusKm: number;
}

/** A place that a name may mean. */
export interface Candidate {
  readonly place: Place;
  /**
   * Whether the name is the place's own; an "alias" that reports print (a spelling, abbreviation, demonym); or one of GeoNames'
   * "alternate" names, many of which are of other tongues and times.
   */
  readonly as: 'name' | 'alias' | 'alternate';
}

/** Places by name. */
export interface Gazetteer {
  /** How many places it has. */
  readonly size: number;
  /** The places that a name may mean, own names before aliases, the most populous first; empty for an unknown name. */
  lookUp(name: string): readonly Candidate[];
  place(index: number): Place;
  /** The name of a place, in ASCII, as GeoNames has it. */
  nameOf(place: Place): string;
}

/** Set in the index of a place that a name is an alternate one of. */
export const alternateBit = 1 << 24;

/** The sections of a model file, as src/language/pack.ts reads them. */
export interface GazetteerFile {
  section(name: string): Uint8Array;
}

/** How many names a gazetteer remembers the places of: reports name the same ones again and again. */
const mostRemembered = 2000;

/** Opens a gazetteer on its file. Nothing is copied: a place becomes an object when it is asked for. */
export function openGazetteer(file: GazetteerFile): Gazetteer {
  const [latitudes, longitudes] = [shorts(file.section('latitudes')), shorts(file.section('longitudes'))];
  const [populations, radii] = [file.section('populations'), file.section('radii')];
  const [kinds, countries] = [file.section('kinds'), file.section('countries')];
  const ids = words(file.section('ids'));
  const regions = shorts(file.section('regions'));
  const codes = JSON.parse(new TextDecoder().decode(file.section('codes'))) as readonly string[];
  const aliasPlaces = words(file.section('aliasPlaces'));
  const names = tableOf(file, 'name');
  const aliases = tableOf(file, 'alias');
  const place = (index: number): Place => ({
    index,
    id: ids[index] || null,
    kind: placeKinds[kinds[index] ?? 0] ?? 'town',
    latitude: round(((latitudes[index] ?? 0) * 90) / 32767),
    longitude: round(((longitudes[index] ?? 0) * 180) / 32767),
    country: codes[countries[index] ?? 0] || null,
    region: regions[index] === -1 ? null : (regions[index] ?? null),
    population: populations[index] === 0 ? 0 : Math.round(2 ** ((populations[index] ?? 0) / 8)),
    radiusKm: Math.round(2 ** ((radii[index] ?? 0) / 16) * 10) / 10,
  });
  const find = (key: string): Candidate[] => [
    ...range(names.find(key)).map((index) => ({ place: place(index), as: 'name' as const })),
    ...range(aliases.find(key)).map((item) => {
      const index = aliasPlaces[item] ?? 0;
      const as = (index & alternateBit) === 0 ? ('alias' as const) : ('alternate' as const);
      return { place: place(index & ~alternateBit), as };
    }),
  ];
  const remembered = new Map<string, readonly Candidate[]>();
  return {
    size: ids.length,
    place,
    nameOf: ({ index }) => names.nameOf(index),
    lookUp(name) {
      const known = remembered.get(name);
      if (known !== undefined) return known;
      const found = find(foldPlaceName(name));
      if (remembered.size === mostRemembered) remembered.clear();
      remembered.set(name, found);
      return found;
    },
  };
}

function tableOf(file: GazetteerFile, of: 'name' | 'alias'): ReturnType<typeof openNameTable> {
  return openNameTable(
    file.section(`${of}Bytes`),
    words(file.section(`${of}Blocks`)),
    words(file.section(`${of}Firsts`)),
  );
}

function range(items: { readonly from: number; readonly until: number } | null): number[] {
  return items === null ? [] : Array.from({ length: items.until - items.from }, (_, step) => items.from + step);
}

const shorts = (bytes: Uint8Array): Int16Array => new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
const words = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;
