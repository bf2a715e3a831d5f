export { knownActors, makeActorIndex } from './actors/actor-index.ts';
export { parseActors } from './actors/parse-actors.ts';
export { type Extraction, extract, type PassedOver } from './extract.ts';
export { openGazetteer } from './places/gazetteer.ts';
export type { World } from './world.ts';
