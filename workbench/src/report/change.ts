/** A field of a claim with the value that it should have, as a person types it. */
export interface Change {
  readonly name: string;
  readonly value: string;
}
