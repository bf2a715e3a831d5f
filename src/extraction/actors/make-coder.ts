import type { Day } from '../../model/day.ts';
import type { ActorIndex } from './actor-index.ts';
import { type CodedActor, codeActor } from './code-actor.ts';

/** Codes a phrase of a report. */
export type Coder = (phrase: string) => CodedActor;

/** Makes what codes the phrases of a report of that day by the dated tables of actors, each once: reports name the same ones again and again. */
export function makeCoder(day: Day | null, index: ActorIndex): Coder {
  const known = new Map<string, CodedActor>();
  return (phrase) => {
    let coded = known.get(phrase);
    if (coded === undefined) known.set(phrase, (coded = codeActor(phrase, { day }, index)));
    return coded;
  };
}
