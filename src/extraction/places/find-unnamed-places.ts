import type { Sentence } from '../sentence.ts';
import type { TokenRange } from '../tree.ts';
import { wordsOf } from '../words-of.ts';
import type { Gazetteer, Place } from './gazetteer.ts';
import type { PlaceMention } from './place-mention.ts';
import { notPlaces, placeNouns } from './place-nouns.ts';
import { priorOf, wellKnown } from './place-priors.ts';

/** Words that are taken for a place although the engine does not name them one. */
export interface UnnamedPlace extends TokenRange {
  readonly why: Exclude<PlaceMention['why'], 'name'>;
}

/** Prepositions that a place follows and hardly ever a person. */
const locative = new Set([
  'in',
  'near',
  'at',
  'around',
  'outside',
  'towards',
  'toward',
  'into',
  'across',
  'throughout',
  'inside',
  // Of what is entered, few are persons: "had entered Homs".
  'entered',
  'entering',
]);

/** Nouns before "of" that a place follows: "north of Raqqa", "the outskirts of Homs". */
const sides = new Set(
  'north south east west northeast northwest southeast southwest outskirts suburb suburbs centre center city town village port'.split(
    ' ',
  ),
);

/**
 * Runs of capitalised words that the engine names no place and the gazetteer knows, by these rules in this order: in a list with a
 * place; behind a locative; before a noun for places ("Jiangsu province"); well known by themselves, where the engine names nothing.
 * A run that it names a person or an organisation needs a locative: "in Lubbock", but not "Jordan said".
 */
export function findUnnamedPlaces(sentence: Sentence, gazetteer: Gazetteer): UnnamedPlace[] {
  const { tokens, names } = sentence;
  const named = new Set<number>();
  const places = new Set<number>();
  const add = (indexes: Set<number>, { first, last }: TokenRange): void => {
    for (let index = first; index <= last; index += 1) indexes.add(index);
  };
  for (const name of names) {
    add(named, name);
    if (name.kind === 'LOC') add(places, name);
  }
  const isProper = (index: number): boolean => tokens[index]?.upos === 'PROPN' && tokens[index].capital;
  const norm = (index: number): string => tokens[index]?.norm ?? '';
  const isLed = (first: number): boolean =>
    locative.has(norm(first - 1)) || (norm(first - 1) === 'of' && sides.has(norm(first - 2)));
  const found: UnnamedPlace[] = [];
  const keep = (range: TokenRange, why: UnnamedPlace['why']): void => {
    found.push({ first: range.first, last: range.last, why });
    add(places, range);
  };
  for (const name of names) {
    const other = name.kind === 'PER' || name.kind === 'ORG';
    if (other && isLed(name.first) && knows(gazetteer, wordsOf(sentence, name), wellKnown)) keep(name, 'locative');
  }
  for (let first = 0; first < tokens.length; first += 1) {
    if (!isProper(first) || named.has(first)) continue;
    let last = first;
    while (isProper(last + 1) && !named.has(last + 1)) last += 1;
    const run = { first, last };
    first = last;
    const words = wordsOf(sentence, run);
    const before = norm(run.first - 1);
    const behind = norm(last + 1);
    const listed =
      (/^(?:and|or|,)$/.test(before) && places.has(run.first - 2)) ||
      (/^(?:and|or|,)$/.test(behind) && places.has(last + 2));
    const why = listed ? 'list' : isLed(run.first) ? 'locative' : placeNouns.has(behind) ? 'noun-behind' : 'well-known';
    if (knows(gazetteer, words, why === 'well-known' ? wellKnown : 0)) keep(run, why);
  }
  return found;
}

/** Below this radius, km, an area is a site whose name often stands for those who work there: the Kremlin, the Pentagon. */
const siteKm = 3;

function knows(gazetteer: Gazetteer, name: string, prior: number): boolean {
  if (name.length < 2 || notPlaces.has(name.toLowerCase())) return false;
  return gazetteer
    .lookUp(name)
    .some((candidate) => priorOf(candidate) >= prior && (prior === 0 || !isSite(candidate.place)));
}

function isSite({ kind, radiusKm }: Place): boolean {
  return kind === 'area' && radiusKm <= siteKm;
}
