import type { Name, ParsedSentence } from '../../../src/model/parsed-sentence.ts';
import type { GoldPlace } from './read-geo-gold.ts';

/** The gold's place that a name of a sentence stands for. */
export interface GivenName {
  readonly sentence: number;
  readonly first: number;
  readonly place: GoldPlace;
}

/**
 * Parsed sentences with the gold's places as their names of places: the engine's names that overlap one give way, nationalities,
 * people, organisations and other places stay.
 */
export function giveNames(
  sentences: readonly ParsedSentence[],
  places: readonly GoldPlace[],
): { readonly sentences: ParsedSentence[]; readonly given: GivenName[] } {
  const given: GivenName[] = [];
  const done = new Set<GoldPlace>();
  const named = sentences.map((sentence, index): ParsedSentence => {
    const names: Name[] = [];
    for (const place of places) {
      const within = sentence.words.flatMap(({ span }, at) =>
        span.start < place.span.end && place.span.start < span.end ? [at] : [],
      );
      const [first, last] = [within[0], within[within.length - 1]];
      if (first === undefined || last === undefined) continue;
      if (names.some((name) => name.first <= last && first <= name.last)) continue;
      names.push({ first, last, kind: 'LOC' });
      if (!done.has(place)) given.push({ sentence: index, first, place });
      done.add(place);
    }
    const kept = sentence.names.filter(
      (name) => !names.some((other) => other.first <= name.last && name.first <= other.last),
    );
    return { ...sentence, names: [...names, ...kept].sort((one, other) => one.first - other.first) };
  });
  return { sentences: named, given };
}
