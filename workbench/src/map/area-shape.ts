import { type Atlas, borderOf, pixelsPerKm, project, type State, stateOf } from './atlas.ts';

/** What is known of where a place is. */
export interface Located {
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly precisionKm: number | null;
}

/** How a place is drawn on the base map, in its pixels, and where its mark stands. */
export type AreaShape = { readonly at: readonly [number, number] } & (
  | { readonly shape: 'circle'; readonly radius: number }
  | { readonly shape: 'border'; readonly line: string; readonly width: number }
  | { readonly shape: 'state'; readonly state: State }
  | { readonly shape: 'point' }
);

/** A circle wider than this is the whole state, not a place in it; kilometres. */
const widest = 400;
const borderWords = /\bborders?\b|\bfrontier\b/;

/**
 * How far a place reaches, as far as its name and precision tell: along a land border (with the state of `force`, where the two touch), over a
 * whole state, or within a circle; null where nothing tells where it is.
 */
export function areaShape(place: Located, atlas: Atlas, force?: string | null): AreaShape | null {
  const { name, latitude, longitude, country, precisionKm } = place;
  if (country !== null && borderWords.test(name)) {
    const border = (force == null ? null : borderOf(atlas, country, force)) ?? borderOf(atlas, country);
    if (border !== null) {
      const width = 2 * (precisionKm ?? 0) * pixelsPerKm(latitude ?? 0);
      return { shape: 'border', at: border.middle, line: border.line, width };
    }
  }
  if (latitude === null || longitude === null) return null;
  const at = project(longitude, latitude);
  if (precisionKm === null) return { shape: 'point', at };
  if (precisionKm > widest && country !== null) {
    const state = stateOf(atlas, country);
    if (state !== undefined) return { shape: 'state', at, state };
  }
  return { shape: 'circle', at, radius: precisionKm * pixelsPerKm(latitude) };
}
