import type { Messages } from '../messages/en.ts';

/** A key with what it does, by the name of its words; fixed where browsers and widgets settle it, else to be chosen. */
interface Shortcut {
  /** As `keyName` has it. */
  readonly key: string;
  readonly meaning: keyof Messages['keys']['meanings'];
  readonly fixed?: true;
}

/** Every shortcut, by where it works. */
export const shortcuts: readonly {
  readonly where: keyof Messages['keys']['where'];
  readonly group: readonly Shortcut[];
}[] = [
  {
    where: 'everywhere',
    group: [
      { key: 'Ctrl+k', meaning: 'palette' },
      { key: '?', meaning: 'shortcuts' },
      { key: 'b', meaning: 'board' },
      { key: 'l', meaning: 'reports' },
      { key: 's', meaning: 'sources' },
      { key: 't', meaning: 'timeline' },
      { key: 'm', meaning: 'map' },
      { key: '/', meaning: 'search' },
      { key: 'g', meaning: 'log' },
      { key: 'r', meaning: 'read' },
      { key: '[', meaning: 'earlier' },
      { key: ']', meaning: 'later' },
      { key: 'Ctrl+z', meaning: 'undo' },
      { key: 'Ctrl+Shift+z', meaning: 'redo' },
    ],
  },
  {
    where: 'report',
    group: [
      { key: 'j', meaning: 'next' },
      { key: 'k', meaning: 'previous' },
      { key: 'a', meaning: 'accept' },
      { key: 'x', meaning: 'reject' },
      { key: 'X', meaning: 'rejectWhy' },
      { key: ' ', meaning: 'skip' },
      { key: 'e', meaning: 'correct' },
      { key: 'c', meaning: 'comment' },
      { key: '.', meaning: 'nextSentence' },
      { key: ',', meaning: 'previousSentence' },
      { key: 'n', meaning: 'noClaim' },
      { key: 'o', meaning: 'original' },
      { key: 'Enter', meaning: 'fromCard', fixed: true },
      { key: 'Escape', meaning: 'leave', fixed: true },
    ],
  },
  {
    where: 'chart',
    group: [
      { key: '+', meaning: 'closer' },
      { key: '-', meaning: 'wider' },
      { key: '0', meaning: 'allDays' },
      { key: '← →', meaning: 'between', fixed: true },
      { key: 'Enter', meaning: 'fromMark', fixed: true },
    ],
  },
];
