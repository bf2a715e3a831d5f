import type { Day } from '../../model/day.ts';
import type { Sentence } from '../sentence.ts';
import type { ActorIndex } from './actor-index.ts';
import { type CodedActor, codeActor } from './code-actor.ts';
import { isHolder, namesakesIn } from './namesakes.ts';

/** Codes a phrase of a report; where it has a town in it, with the country of that. */
export type Coder = (phrase: string, countryOfTown?: string | null) => CodedActor;

/**
 * Makes what codes the phrases of a report of that day by the dated tables of actors, each once: reports name the same ones again and again. A surname
 * that the report's own sentences give to somebody else is nobody's of the tables.
 */
export function makeCoder(day: Day | null, index: ActorIndex, sentences: readonly Sentence[] = []): Coder {
  const known = new Map<string, CodedActor>();
  const namesakes = namesakesIn(sentences, (name) => codeActor(name, { day }, index));
  return (phrase, countryOfTown = null) => {
    const key = countryOfTown === null ? phrase : `${phrase}|${countryOfTown}`;
    let coded = known.get(key);
    if (coded === undefined) {
      const context = countryOfTown === null ? { day } : { day, countryOfTown: () => countryOfTown };
      const found = codeActor(phrase, context, index);
      known.set(
        key,
        (coded = isNamesake(found, phrase, namesakes)
          ? { ...found, code: null, group: null, name: phrase, why: [] }
          : found),
      );
    }
    return coded;
  };
}

/** True where a phrase was coded for who holds an office, by a surname that is somebody else's in this report. */
function isNamesake(coded: CodedActor, phrase: string, namesakes: ReadonlySet<string>): boolean {
  return namesakes.size > 0 && isHolder(coded) && phrase.split(/[^\p{L}'’-]+/u).some((word) => namesakes.has(word));
}
