import { readFileSync } from 'node:fs';
import { openGazetteer } from '../../../src/extraction/places/gazetteer.ts';
import { priorOf, wellKnown } from '../../../src/extraction/places/place-priors.ts';
import { readPack } from '../../../src/language/pack.ts';

/** The country of the best known place of a name, by the gazetteer. */
export function openTowns(): (name: string) => string | null {
  const gazetteer = openGazetteer(readPack(readFileSync(new URL('../../../models/places.bin', import.meta.url))));
  return (name) => {
    const [best] = gazetteer.lookUp(name).toSorted((one, other) => priorOf(other) - priorOf(one));
    return best === undefined || priorOf(best) < wellKnown ? null : best.place.country;
  };
}
