import type { Span } from '../../model/span.ts';
import type { TokenRange } from '../tree.ts';
import type { PlaceKind } from './gazetteer.ts';

/** A place that a sentence names, with what stands around it. */
export interface PlaceMention extends TokenRange {
  readonly span: Span;
  /** As printed, on one line. */
  readonly name: string;
  /** What is named: a place, or a nationality, which tells of where the report is. */
  readonly of: 'place' | 'people';
  /** Where words were said, or what they are about. */
  readonly role: 'speaking' | 'spoken-of';
  /** Names of what it lies in as the words beside it say, the nearest first: "Paris, Lamar County, Texas". */
  readonly within: readonly string[];
  /** The kinds that a noun beside it names ("Homs province"); null where there is none. */
  readonly kinds: readonly PlaceKind[] | null;
  /** How what is there stands to the named place. */
  readonly relation: Relation;
  /** The rule that found it: the engine's name, or one of src/extraction/places/find-unnamed-places.ts. */
  readonly why: 'name' | 'list' | 'locative' | 'noun-behind' | 'well-known';
}

/** "in" or at the place; "near" it; to one side of it, `km` away where a distance is given. */
export type Relation =
  | { readonly form: 'in' }
  | { readonly form: 'near' }
  | { readonly form: 'beside'; readonly bearing: number; readonly km: number | null };
