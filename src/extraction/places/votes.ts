import type { Place } from './gazetteer.ts';

/** One place that a name of the report may mean, and how much speaks for it. */
export interface Sense {
  readonly place: Place;
  /** From the name alone: prominence, containers and nouns beside it. */
  readonly prior: number;
  readonly contained: boolean;
  readonly ofKind: boolean;
  /** What the other names of the report add to its prior. */
  support: { readonly country: number; readonly region: number; readonly nearby: number };
  /** Prior and support. */
  score: number;
}

/** How many names of a report may lie in each country, region and cell of the map. */
export interface Votes {
  readonly countries: ReadonlyMap<string, number>;
  readonly regions: ReadonlyMap<number, number>;
  readonly cells: ReadonlyMap<number, number>;
}

/** What votes add: `scale * log10(1 + 3 votes)`, so that the first ones count most. */
const scales = { country: 2, region: 2.4, nearby: 1.2 };

/** The width of a cell, degrees: with its neighbours a place sees about 250 km around. */
const cellDegrees = 1.5;

/** The most that one name can vote for the country of the publisher. */
const publisherVote = 0.5;

/**
 * How little a sense that is behind votes less: at 0.3 one that is ten times less prominent than the best has half its vote, so that
 * little-known places that fit each other find each other.
 */
const sharpness = 0.3;

/** How much the name of a country votes for towns in it: reports on one name its allies and rivals, too. */
const ofCountry = 0.25;

/**
 * The votes of one name: for each country, region and cell those of its best sense there, 1 for the best of all and less for the
 * others by how far their scores are behind.
 */
export function castBallot(senses: readonly Sense[], weight: number): Votes {
  const [countries, regions, cells] = [new Map<string, number>(), new Map<number, number>(), new Map<number, number>()];
  const best = Math.max(...senses.map(({ score }) => score));
  for (const { place, score } of senses) {
    const vote = weight * 10 ** (sharpness * (score - best));
    if (vote < 0.01) continue;
    if (place.country !== null) raise(countries, place.country, place.kind === 'country' ? vote * ofCountry : vote);
    if (place.region !== null) raise(regions, place.region, vote);
    if (isSmall(place)) raise(cells, cellOf(place), vote);
  }
  return { countries, regions, cells };
}

/** The votes of all names of a report, and some for the country of its publisher. */
export function sumBallots(ballots: readonly Votes[], publisherCountry: string | null): Votes {
  const countries = sum(ballots.map((ballot) => ballot.countries));
  if (publisherCountry !== null)
    countries.set(publisherCountry, (countries.get(publisherCountry) ?? 0) + publisherVote);
  return {
    countries,
    regions: sum(ballots.map(({ regions }) => regions)),
    cells: sum(ballots.map(({ cells }) => cells)),
  };
}

/** Sets the support of a name's senses from all votes but its own. */
export function weigh(senses: readonly Sense[], votes: Votes, own: Votes | undefined): void {
  const aroundOf = (cell: number): number => {
    let total = 0;
    for (const step of steps) total += difference(votes.cells, own?.cells, cell + step);
    return total;
  };
  for (const sense of senses) {
    const { country, region } = sense.place;
    const nearby = isSmall(sense.place) ? aroundOf(cellOf(sense.place)) : 0;
    sense.support = {
      country: grow(scales.country, country === null ? 0 : difference(votes.countries, own?.countries, country)),
      region: grow(scales.region, region === null ? 0 : difference(votes.regions, own?.regions, region)),
      nearby: grow(scales.nearby, nearby),
    };
    sense.score = sense.prior + sense.support.country + sense.support.region + sense.support.nearby;
  }
}

/** What all votes for something are without a name's own. */
function difference<Key>(all: ReadonlyMap<Key, number>, own: ReadonlyMap<Key, number> | undefined, key: Key): number {
  const total = all.get(key);
  // Most neighbours of a place have no votes at all, and so none of its own.
  return total === undefined ? 0 : total - (own?.get(key) ?? 0);
}

function grow(scale: number, votes: number): number {
  return scale * Math.log10(1 + 3 * Math.max(0, votes));
}

/** Places that a cell and its neighbours can tell apart. */
function isSmall({ radiusKm }: Place): boolean {
  return radiusKm <= 100;
}

const columns = 360 / cellDegrees;

function cellOf({ latitude, longitude }: Place): number {
  return Math.floor((latitude + 90) / cellDegrees) * columns + Math.floor((longitude + 180) / cellDegrees);
}

/** From a cell to itself and its neighbours. */
const steps = [-1, 0, 1].flatMap((north) => [-1, 0, 1].map((east) => north * columns + east));

function raise<Key>(most: Map<Key, number>, key: Key, vote: number): void {
  if (vote > (most.get(key) ?? 0)) most.set(key, vote);
}

function sum<Key>(maps: readonly ReadonlyMap<Key, number>[]): Map<Key, number> {
  const total = new Map<Key, number>();
  for (const map of maps) for (const [key, vote] of map) total.set(key, (total.get(key) ?? 0) + vote);
  return total;
}
