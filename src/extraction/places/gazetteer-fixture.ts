import { readFileSync } from 'node:fs';
import { readPack } from '../../language/pack.ts';
import { openGazetteer } from './gazetteer.ts';

/** The gazetteer of this package, for tests. */
export const gazetteer = openGazetteer(readPack(readFileSync(new URL('../../../models/places.bin', import.meta.url))));
