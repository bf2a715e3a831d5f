/** A point on the earth, degrees. */
interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** The point `km` away from another on a bearing (degrees clockwise from north), on a sphere. */
export function movePoint({ latitude, longitude }: Point, bearing: number, km: number): Point {
  const radians = Math.PI / 180;
  const [angle, turn, north] = [km / 6371.0088, bearing * radians, latitude * radians];
  const to = Math.asin(Math.sin(north) * Math.cos(angle) + Math.cos(north) * Math.sin(angle) * Math.cos(turn));
  const east = Math.atan2(
    Math.sin(turn) * Math.sin(angle) * Math.cos(north),
    Math.cos(angle) - Math.sin(north) * Math.sin(to),
  );
  return { latitude: round(to / radians), longitude: round(((longitude + east / radians + 540) % 360) - 180) };
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
