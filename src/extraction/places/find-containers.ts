import type { Sentence } from '../sentence.ts';
import type { TokenRange } from '../tree.ts';
import { placeNouns } from './place-nouns.ts';

/** How far a chain of containers goes: town, district, region, country. */
const longestChain = 3;

/**
 * The names that say what a place lies in, the nearest first: behind it by a comma or "in" ("Paris, Lamar County, Texas",
 * "Homs in western Syria", "Homs province of Syria"), or before it ("Syria's Homs", "the Syrian city of Homs").
 * @param names The places and nationalities of the sentence, in order; `index` is that of the place.
 */
export function findContainers<Range extends TokenRange>(
  sentence: Sentence,
  names: readonly Range[],
  index: number,
): Range[] {
  const place = names[index];
  const containers: Range[] = [];
  let last = place;
  for (const next of names.slice(index + 1, index + 1 + longestChain)) {
    if (last === undefined || !leadsInto(sentence, last.last + 1, next.first - 1)) break;
    containers.push(next);
    last = next;
  }
  const owner = names[index - 1];
  if (owner !== undefined && place !== undefined && owns(sentence, owner.last + 1, place.first - 1))
    containers.push(owner);
  return containers;
}

const sideWords =
  /^(?:the|northern|southern|eastern|western|central|north|south|east|west|northeastern|northwestern|southeastern|southwestern|neighbouring|neighboring|nearby|rural|upstate|war-torn)$/;

/** True where tokens `from` to `until` lead from a place to what it lies in. */
function leadsInto({ tokens }: Sentence, from: number, until: number): boolean {
  const norms = tokens.slice(from, until + 1).map(({ norm }) => norm);
  if (norms.length > 6 || norms.length === 0) return false;
  const link = norms.findIndex((norm) => norm === ',' || norm === 'in' || norm === 'of' || norm === '(');
  if (link === -1) return false;
  return norms.every((norm, at) => {
    if (at < link) return placeNouns.has(norm);
    if (at === link) return true;
    return sideWords.test(norm) || norm === 'in' || (norm === ',' && at === link - 1);
  });
}

/** True where tokens `from` to `until` lead from an owner to a place in it: "Syria's", "Syrian city of". */
function owns({ tokens }: Sentence, from: number, until: number): boolean {
  const norms = tokens.slice(from, until + 1).map(({ norm }) => norm);
  if (norms.length > 6) return false;
  if (norms[0] === "'s")
    return norms
      .slice(1)
      .every((norm) => sideWords.test(norm) || placeNouns.has(norm) || norm === 'of' || tokens[until]?.upos === 'ADJ');
  return (
    norms.length >= 2 &&
    norms[norms.length - 1] === 'of' &&
    placeNouns.has(norms[norms.length - 2] ?? '') &&
    norms.slice(0, -2).every((_, at) => /^(?:ADJ|NOUN|CCONJ)$/.test(tokens[from + at]?.upos ?? ''))
  );
}
