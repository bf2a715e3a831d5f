import type { LogLine } from '../../../src/model/log.ts';
import { say } from '../messages/say.ts';

type Kind = LogLine['kind'];

const people: readonly Kind[] = ['review', 'grade', 'watch', 'estimate', 'warning', 'export', 'undo'];

/** What the log can be narrowed to, by its name in the address, in words. */
export function filtersInWords(): readonly (readonly [string, string])[] {
  const texts = say().log;
  return [
    ['people', texts.people],
    ['all', texts.everything],
    ...Object.entries(texts.kinds).map(([kind, words]) => [kind, texts.only(words)] as const),
  ];
}

/** The kinds of entries under a filter; what people did where none, or one that is not known, is named. An empty list stands for all. */
export function kindsUnder(filter: string | undefined): readonly Kind[] {
  if (filter === 'all') return [];
  const kind = (Object.keys(say().log.kinds) as Kind[]).find((each) => each === filter);
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
