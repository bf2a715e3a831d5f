import type { Utterance } from '../api/utterance.ts';

/** What was just said about something: its position once it is kept, null until then. */
export interface Underway {
  readonly utterance: Utterance;
  readonly position: number | null;
}

/** The last thing said in this session about each subject. */
export type AllUnderway = ReadonlyMap<string, Underway>;

/** With more said, of which the last about each subject counts. */
export function afterSpeaking(all: AllUnderway, utterances: readonly Utterance[]): AllUnderway {
  return new Map([...all, ...utterances.map((utterance) => [utterance.about, { utterance, position: null }] as const)]);
}

/** Once one was kept at a position, unless something else was said of the same since. */
export function afterKeeping(all: AllUnderway, utterance: Utterance, position: number): AllUnderway {
  const { about } = utterance;
  return all.get(about)?.utterance === utterance ? new Map([...all, [about, { utterance, position }]]) : all;
}

/** Once one was refused, and whatever was said with it: the ledger's word counts again. */
export function afterRefusal(all: AllUnderway, utterances: readonly Utterance[]): AllUnderway {
  return new Map([...all].filter(([, { utterance }]) => !utterances.includes(utterance)));
}
