import type { Name } from '../../model/parsed-sentence.ts';
import type { Sentence } from '../sentence.ts';
import { relationOf, type TokenRange } from '../tree.ts';
import { wordsOf } from '../words-of.ts';
import { findContainers } from './find-containers.ts';
import { findUnnamedPlaces } from './find-unnamed-places.ts';
import type { Gazetteer, PlaceKind } from './gazetteer.ts';
import type { PlaceMention } from './place-mention.ts';
import { placeNouns } from './place-nouns.ts';
import { readRelation } from './read-relation.ts';
import { isPlaceOfSpeaking } from './speaking-place.ts';

/** Tokens that name a place or a people. */
type Found = TokenRange & Pick<PlaceMention, 'of' | 'why'>;

/**
 * The places and nationalities that a sentence names, left to right: what the engine names so, and the places that the gazetteer
 * adds (find-unnamed-places.ts).
 */
export function findPlaces(sentence: Sentence, gazetteer: Gazetteer): PlaceMention[] {
  const unnamed = findUnnamedPlaces(sentence, gazetteer);
  const found = sentence.names.flatMap(readName);
  for (const { first, last, why } of unnamed) found.push({ first, last, of: 'place', why });
  found.sort((one, other) => one.first - other.first);
  return found.map((each, index) => ({
    first: each.first,
    last: each.last,
    span: { start: sentence.tokens[each.first]?.span.start ?? 0, end: sentence.tokens[each.last]?.span.end ?? 0 },
    name: wordsOf(sentence, each),
    of: each.of,
    role: each.of === 'place' && isPlaceOfSpeaking(sentence, each) ? 'speaking' : 'spoken-of',
    within: findContainers(sentence, found, index).map((container) => wordsOf(sentence, container)),
    kinds: kindsBeside(sentence, each),
    relation: readRelation(sentence, each.first),
    why: each.why,
  }));
}

function readName({ first, last, kind }: Name): Found[] {
  if (kind !== 'LOC' && kind !== 'NORP') return [];
  return [{ first, last, of: kind === 'LOC' ? 'place' : 'people', why: 'name' }];
}

/** Over how many tokens a noun behind a list reaches back: "Rostov, Belgorod and Bryansk regions". */
const longestList = 24;

/** The kinds of the noun behind a name, behind the list that it is in, or before it: "Homs province", "the city of Homs". */
function kindsBeside(sentence: Sentence, { first, last }: TokenRange): readonly PlaceKind[] | null {
  const { tokens } = sentence;
  const norm = (index: number): string => tokens[index]?.norm ?? '';
  let behind = last + 1;
  while (
    behind < last + longestList &&
    (/^(?:,|and|or)$/.test(norm(behind)) || (behind > last + 1 && tokens[behind]?.upos === 'PROPN'))
  ) {
    behind += 1;
  }
  const noun = norm(behind);
  const reaches = behind === last + 1 || noun.endsWith('s');
  const isNoun = /^\p{Ll}/u.test(tokens[behind]?.form ?? '') && relationOf(sentence, behind) !== 'compound';
  const after = reaches && isNoun ? placeNouns.get(noun) : undefined;
  return after ?? (norm(first - 1) === 'of' ? placeNouns.get(norm(first - 2)) : undefined) ?? null;
}
