import type { LogLine } from '../../../src/model/log.ts';

type Kind = LogLine['kind'];

/** What each kind of entry is called. */
export const kindWords: Readonly<Record<Kind, string>> = {
  capture: 'file read in',
  reading: 'reading',
  review: 'review',
  grade: 'grade',
  watch: 'watch',
  estimate: 'estimate given out',
  warning: 'warning',
  export: 'export',
  undo: 'undo',
};

const people: readonly Kind[] = ['review', 'grade', 'watch', 'estimate', 'export', 'undo'];

/** What the log can be narrowed to, with its name in the address. */
export const filters: readonly (readonly [string, string])[] = [
  ['people', 'What people did'],
  ['all', 'Everything'],
  ...Object.entries(kindWords).map(([kind, words]) => [kind, `Only: ${words}`] as const),
];

/** The kinds of entries under a filter; what people did where none, or one that is not known, is named. An empty list stands for all. */
export function kindsUnder(filter: string | undefined): readonly Kind[] {
  if (filter === 'all') return [];
  const kind = (Object.keys(kindWords) as Kind[]).find((each) => each === filter);
  return kind === undefined ? people : [kind];
}

const undoable: readonly Kind[] = ['review', 'grade', 'watch', 'undo'];

/** True where somebody can take an entry back: their own word, which holds. */
export function canTakeBack({ kind, who, undone }: LogLine, me: string | null): boolean {
  return who !== null && who === me && !undone && undoable.includes(kind);
}

/** The last position about the same as an entry among those that are shown. */
export function lastAbout(lines: readonly LogLine[], { subject, position }: LogLine): number {
  return lines.reduce((last, line) => (line.subject === subject ? Math.max(last, line.position) : last), position);
}
