import type { Day } from '../../model/day.ts';
import type { ActorIndex } from './actor-index.ts';
import { type CodedActor, codeActor } from './code-actor.ts';

/** Codes a phrase of a report; where it has a town in it, with the country of that. */
export type Coder = (phrase: string, countryOfTown?: string | null) => CodedActor;

/** Makes what codes the phrases of a report of that day by the dated tables of actors, each once: reports name the same ones again and again. */
export function makeCoder(day: Day | null, index: ActorIndex): Coder {
  const known = new Map<string, CodedActor>();
  return (phrase, countryOfTown = null) => {
    const key = countryOfTown === null ? phrase : `${phrase}|${countryOfTown}`;
    let coded = known.get(key);
    if (coded === undefined) {
      const context = countryOfTown === null ? { day } : { day, countryOfTown: () => countryOfTown };
      known.set(key, (coded = codeActor(phrase, context, index)));
    }
    return coded;
  };
}
