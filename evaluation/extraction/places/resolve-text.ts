import { findPlaces } from '../../../src/extraction/places/find-places.ts';
import type { Gazetteer } from '../../../src/extraction/places/gazetteer.ts';
import type { PlaceMention } from '../../../src/extraction/places/place-mention.ts';
import { type ResolvedPlace, resolvePlaces } from '../../../src/extraction/places/resolve-places.ts';
import { makeSentence } from '../../../src/extraction/sentence.ts';
import type { ParsedSentence } from '../../../src/model/parsed-sentence.ts';
import { giveNames } from './give-names.ts';
import type { GeoText, GoldPlace } from './read-geo-gold.ts';

/** A mention with what it was resolved to, and the gold's place where it was given. */
export interface Answer {
  readonly mention: PlaceMention;
  readonly place: ResolvedPlace | null;
  readonly gold: GoldPlace | null;
}

/** Resolves the gold's own mentions of places in a text. */
export function resolveGiven(text: GeoText, parsed: readonly ParsedSentence[], gazetteer: Gazetteer): Answer[] {
  const { sentences, given } = giveNames(parsed, text.places);
  const found = sentences.flatMap((sentence, index) =>
    findPlaces(makeSentence(sentence), gazetteer).map((mention) => {
      const gold = given.find((each) => each.sentence === index && each.first === mention.first)?.place ?? null;
      return { mention: gold === null ? mention : { ...mention, name: gold.name }, gold };
    }),
  );
  return answer(found, gazetteer);
}

/** Finds and resolves places with the names of the engine. */
export function resolveFound(parsed: readonly ParsedSentence[], gazetteer: Gazetteer): Answer[] {
  const found = parsed.flatMap((sentence) => findPlaces(makeSentence(sentence), gazetteer));
  return answer(
    found.map((mention) => ({ mention, gold: null })),
    gazetteer,
  );
}

function answer(found: readonly Omit<Answer, 'place'>[], gazetteer: Gazetteer): Answer[] {
  const places = resolvePlaces(
    found.map(({ mention }) => mention),
    gazetteer,
    { publisherCountry: null },
  );
  return found.map((each, index) => ({ ...each, place: places[index] ?? null }));
}
