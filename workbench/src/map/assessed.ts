import type { EstimateOutline } from '../../../src/model/estimate-outline.ts';
import type { ToldPlace } from '../../../src/model/told-claim.ts';
import { type AreaShape, areaShape } from './area-shape.ts';
import type { Atlas } from './atlas.ts';

/** Estimates of forces in one area, with how the area is drawn. */
export interface AssessedArea {
  readonly area: string;
  readonly shape: AreaShape;
  /** Best supported first; at least one. */
  readonly estimates: readonly EstimateOutline[];
}

/** A place where claims put something, with how it is drawn. */
export interface ClaimedPlace {
  readonly place: ToldPlace;
  readonly shape: AreaShape;
}

/** Where claims put something; places that nothing locates are left out. */
export function claimedPlaces(places: readonly ToldPlace[], atlas: Atlas): readonly ClaimedPlace[] {
  return places.flatMap((place) => {
    const shape = areaShape(place, atlas, place.latest.actor?.code);
    return shape === null ? [] : [{ place, shape }];
  });
}

/** What is assessed, by area and force, where claims about the area tell where it is. */
export function assessedAreas(
  estimates: readonly EstimateOutline[],
  places: readonly ToldPlace[],
  atlas: Atlas,
): readonly AssessedArea[] {
  const located = new Map(places.map((place) => [place.name, place]));
  const areas = new Map<string, { area: string; shape: AreaShape; estimates: EstimateOutline[] }>();
  for (const estimate of estimates) {
    const { area, force } = estimate.key;
    const place = located.get(area);
    const shape = place === undefined ? null : areaShape(place, atlas, force);
    if (shape === null) continue;
    const name = `${force} ${area}`;
    const there = areas.get(name);
    if (there === undefined) areas.set(name, { area, shape, estimates: [estimate] });
    else there.estimates.push(estimate);
  }
  return [...areas.values()];
}
