import { type ActorIndex, knownActors } from './actors/actor-index.ts';
import type { Gazetteer } from './places/gazetteer.ts';

/** What is known of the world beside the report: places, and who speaks and acts for whom. */
export interface World {
  /** Null where there is none at hand: places are then only told by the areas that forces stand in. */
  readonly gazetteer: Gazetteer | null;
  readonly actors: ActorIndex;
}

/** The actors that Muster knows by itself, and no places. */
export const bareWorld: World = { gazetteer: null, actors: knownActors };
