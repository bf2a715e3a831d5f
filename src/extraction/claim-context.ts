import type { Actor, Claim } from '../model/claim.ts';
import type { Voice } from '../model/voice.ts';
import type { TitleForce } from './actors/title-force.ts';
import type { Attribution } from './attribution/find-attributions.ts';
import type { Person } from './attribution/find-people.ts';
import type { AreaMention } from './places/find-areas.ts';
import type { Zones } from './places/find-zones.ts';
import type { Located } from './places/resolve-area.ts';
import type { Setting } from './scene.ts';

/** What the sentences before leave behind for the next: the force and the area spoken of last. */
export interface Thread {
  /** Whose forces the report has counted so far. */
  readonly counted: Set<string>;
  /** `planned` where they are only promised or to come, which no other paragraph goes on about. */
  force: { readonly actor: Actor; readonly scene: number; readonly planned?: boolean } | null;
  place: Located | null;
  /** The same, be it only a town in passing: what "there" points to. */
  spot: Located | null;
  /** The state whose army was named last: what "the army" is. */
  army: Actor | null;
}

/** What was found of a sentence, in its report. */
export interface Nearby {
  readonly setting: Setting;
  /** Those that reach into the sentence. */
  readonly attributions: readonly Attribution[];
  readonly areas: readonly AreaMention[];
  /** The first border of the report whose country is told. */
  readonly border: Located | null;
  /** Whom the report names, by surname. */
  readonly people: ReadonlyMap<string, Person>;
  /** In a transcript's question, who answers it: "you"; null elsewhere. */
  readonly answering: Voice | null;
}

/** What a claim is made from, beside its own sentence. */
export interface Context extends Nearby {
  readonly thread: Thread;
  readonly zones: Zones;
  readonly reportForce: Actor | null;
  /** The one force that the title tells of. */
  readonly title: TitleForce | null;
  /** The state that most places of the report lie in; null where it names none. */
  readonly home: string | null;
  /** True of a monitor's report, where a paragraph's forces are not those of the one before. */
  readonly monitored: boolean;
  /** The claim made before this one. */
  readonly before: Claim | null;
}
