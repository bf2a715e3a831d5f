import { distanceKm } from '../../../src/extraction/places/distance.ts';

/** A point that a system gives a name. */
export interface Located {
  readonly latitude: number;
  readonly longitude: number;
}

/** How far off a place may be and still count as right: 100 miles, as in the evaluations of geoparsers since Leidner (2007). */
export const rightWithinKm = 161;

/** What a name that is not resolved costs in the mean: half the earth's circumference, as Gritta and others (2020) have it. */
const unresolvedKm = 20_039;

/** Scores over the places of a gold set, mentions given. */
export interface PlaceScores {
  readonly places: number;
  /** Percent within 161 km; unresolved names count as wrong. */
  readonly accuracy: number;
  readonly unresolved: number;
  /** Of all, and of those that are resolved, km. */
  readonly meanKm: number;
  readonly meanResolvedKm: number;
  readonly medianKm: number;
}

/** Scores pairs of gold and answer. */
export function scorePlaces(
  pairs: readonly { readonly gold: Located; readonly answer: Located | null }[],
): PlaceScores {
  const errors = pairs.map(({ gold, answer }) => (answer === null ? unresolvedKm : distanceKm(gold, answer)));
  const resolved = pairs.flatMap(({ answer }, index) => (answer === null ? [] : [errors[index] ?? 0]));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length);
  return {
    places: pairs.length,
    accuracy: (100 * errors.filter((error) => error <= rightWithinKm).length) / Math.max(1, pairs.length),
    unresolved: pairs.length - resolved.length,
    meanKm: mean(errors),
    meanResolvedKm: mean(resolved),
    medianKm: errors.toSorted((one, other) => one - other)[Math.floor(errors.length / 2)] ?? 0,
  };
}
