import type { Voice } from '../../model/voice.ts';
import type { Setting } from '../scene.ts';
import type { Person } from './find-people.ts';

/** Voices already heard in the report, so that pronouns and bare surnames can be resolved. */
export interface Heard {
  readonly setting: Setting;
  readonly people: ReadonlyMap<string, Person>;
  /** Whom a known person or office speaks for on the day of the report; null where it is not known. */
  readonly codeOf: (name: string) => string | null;
  /** True where labels tell who speaks. */
  readonly transcript: boolean;
  /** Whom each person heard speaks for, by name. */
  readonly speaksFor: Map<string, string>;
  /** Those without a name who were heard last, by the role that they were called by. */
  readonly unnamedAs: Map<string, Voice>;
  /** Bodies that were heard last, by the noun that ends their names: "ministry". */
  readonly bodyAs: Map<string, Voice>;
  /** Who spoke last, and in which paragraph. */
  last: { readonly voice: Voice; readonly paragraph: number } | null;
  /** Whom the last label with a name calls: who answers where others only say "A:". */
  labelled: Voice | null;
  person: Voice | null;
  body: Voice | null;
  unnamed: Voice | null;
}
