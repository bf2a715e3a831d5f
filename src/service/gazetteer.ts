import { type Gazetteer, openGazetteer } from '../extraction/places/gazetteer.ts';
import { readPack } from '../language/pack.ts';
import { readModel } from './language.ts';

let loading: Promise<Gazetteer> | undefined;

/** The gazetteer of this package, loaded once. Rejects with `service/no-model` where it cannot be read. */
export function loadGazetteer(): Promise<Gazetteer> {
  loading ??= readModel('places.bin').then((file) => openGazetteer(readPack(file)));
  return loading;
}
