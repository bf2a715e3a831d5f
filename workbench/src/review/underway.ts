import type { Saying } from '../api/saying.ts';

/** What was just said about something: its position once it is kept, null until then. */
export interface Underway {
  readonly saying: Saying;
  readonly position: number | null;
}

/** The last thing said in this session about each subject. */
export type AllUnderway = ReadonlyMap<string, Underway>;

/** With more said, of which the last about each subject counts. */
export function afterSpeaking(all: AllUnderway, sayings: readonly Saying[]): AllUnderway {
  return new Map([...all, ...sayings.map((saying) => [saying.about, { saying, position: null }] as const)]);
}

/** Once one was kept at a position, unless something else was said of the same since. */
export function afterKeeping(all: AllUnderway, saying: Saying, position: number): AllUnderway {
  const { about } = saying;
  return all.get(about)?.saying === saying ? new Map([...all, [about, { saying, position }]]) : all;
}

/** Once one was refused, and whatever was said with it: the ledger's word counts again. */
export function afterRefusal(all: AllUnderway, sayings: readonly Saying[]): AllUnderway {
  return new Map([...all].filter(([, { saying }]) => !sayings.includes(saying)));
}
