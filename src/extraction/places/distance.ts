/** A point on the earth, degrees. */
interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

const radians = Math.PI / 180;

/** The mean radius of the earth (IUGG), km. */
const earthKm = 6371.0088;

/** The great-circle distance by the haversine formula, km. */
export function distanceKm(one: Point, other: Point): number {
  const north = Math.sin(((other.latitude - one.latitude) * radians) / 2);
  const east = Math.sin(((other.longitude - one.longitude) * radians) / 2);
  const chord = north * north + Math.cos(one.latitude * radians) * Math.cos(other.latitude * radians) * east * east;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}
