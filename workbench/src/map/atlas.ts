import { geoMercator, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Extent } from './view.ts';

/** The map that everything is drawn on: Natural Earth 1:50m as visionscarto amends it, with three-letter codes of states. */
export type Atlas = Topology<{
  readonly countries: GeometryCollection<{ readonly name: string; readonly a3: string }>;
  readonly land: GeometryCollection;
}>;

/** Pixels of the base map for one radian; everything on it is drawn in these and scaled. */
const baseScale = 1_000;
const baseProjection = () => geoMercator().scale(baseScale).translate([0, 0]).precision(0.1);
const projection = baseProjection();
const path = geoPath(projection).digits(2);

/** A place on the base map, in its pixels; beyond 85° north or south it stays at the edge. */
export function project(longitude: number, latitude: number): readonly [number, number] {
  const [x, y] = projection([longitude, Math.max(-85, Math.min(85, latitude))]) ?? [0, 0];
  return [x, y];
}

/** The longitude and latitude of a place on the base map. */
export function unproject(x: number, y: number): readonly [number, number] {
  const [longitude, latitude] = projection.invert?.([x, y]) ?? [0, 0];
  return [longitude, latitude];
}

/** Pixels of the base map in one kilometre at a latitude: Mercator draws all larger towards the poles. */
export function pixelsPerKm(latitude: number): number {
  return baseScale / (6_371 * Math.cos((latitude * Math.PI) / 180));
}

/** The outline of every state with its code, and the lines between them, as SVG paths. */
export function drawAtlas(atlas: Atlas) {
  const { countries } = atlas.objects;
  return {
    countries: feature(atlas, countries).features.map((state) => ({
      code: state.properties.a3,
      name: state.properties.name,
      outline: path(state) ?? '',
    })),
    borders: path(mesh(atlas, countries, (a, b) => a !== b)) ?? '',
  };
}

/** A state of the atlas with its outline. */
export type State = ReturnType<typeof stateOf> & object;

/** One state; undefined where the atlas has none of this code. */
export function stateOf(atlas: Atlas, code: string) {
  return feature(atlas, atlas.objects.countries).features.find(({ properties }) => properties.a3 === code);
}

/** The outline of a state within an extent of the base map, as an SVG path that is closed along its edges: dashing all of Russia takes browsers a fifth of a second. */
export function outlineWithin(state: State, [[left, top], [right, bottom]]: Extent): string {
  const clipped = baseProjection().clipExtent([
    [left, top],
    [right, bottom],
  ]);
  return geoPath(clipped).digits(2)(state) ?? '';
}

/** A land border as an SVG path, with the point in its middle; null where the two do not touch. Without `other`, all of a state's land borders. */
export function borderOf(
  atlas: Atlas,
  code: string,
  other?: string,
): { readonly line: string; readonly middle: readonly [number, number] } | null {
  const codeOf = (geometry: { readonly properties?: unknown }) =>
    (geometry.properties as { readonly a3?: string } | undefined)?.a3;
  const line = mesh(atlas, atlas.objects.countries, (a, b) => {
    const pair = [codeOf(a), codeOf(b)];
    return a !== b && pair.includes(code) && (other === undefined || pair.includes(other));
  });
  const longest = line.coordinates.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const [longitude, latitude] = longest[Math.floor(longest.length / 2)] ?? [];
  if (longitude === undefined || latitude === undefined) return null;
  return { line: path(line) ?? '', middle: project(longitude, latitude) };
}
