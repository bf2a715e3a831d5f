import type { Candidate, PlaceKind } from './gazetteer.ts';

/** What a kind adds to the decimal logarithm of population. Set on LGL and GeoVirus, by hand. */
const kindBonus: Readonly<Record<PlaceKind, number>> = {
  continent: 10,
  country: 3,
  area: 8,
  water: 7.5,
  river: 7,
  mountain: 7,
  region: 1.3,
  district: -1.5,
  capital: 1.2,
  seat: 0.3,
  town: 0,
  quarter: -1,
};

/** Population taken for a town of which it is not known. */
const unknownPopulation = 300;

/** What is taken off where the name is not the place's own. */
const discount: Readonly<Record<Candidate['as'], number>> = { name: 0, alias: 0.1, alternate: 2 };

/** How well known a place is by a name, on the scale of a decimal logarithm of population. */
export function priorOf({ place: { kind, population }, as }: Candidate): number {
  const isTown = kind === 'town' || kind === 'quarter' || kind === 'district';
  const people = Math.max(population, isTown ? unknownPopulation : 1);
  return Math.log10(people) + kindBonus[kind] - discount[as];
}

/** The prior from which a place is known by its name alone: a town of 100,000, a region, a country. */
export const wellKnown = 5;
