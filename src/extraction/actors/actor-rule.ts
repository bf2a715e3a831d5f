/** The rules that code an actor. */
export type ActorRule =
  /** A named organisation, group or body. */
  | 'organisation'
  /** A person in an office that day; one whose office is over; one whose office is to come. */
  | 'office-holder'
  | 'former-holder'
  | 'later-holder'
  /** A country by its name, its people or its seat of government. */
  | 'country'
  | 'demonym'
  | 'capital'
  /** A town, by a gazetteer. */
  | 'town'
  /** The country that the words around the phrase tell of. */
  | 'context'
  /** A noun that names a role; a word in front of the head that tells of all ("rebel soldiers"); a noun that tells little. */
  | 'role'
  | 'modifier'
  | 'weak-role'
  /** "former", "ousted" and the like before an office. */
  | 'former';
