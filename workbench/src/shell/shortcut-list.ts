/** A key with what it does; fixed where browsers and widgets settle it, else to be chosen. */
interface Shortcut {
  /** As `keyName` has it. */
  readonly key: string;
  readonly meaning: string;
  readonly fixed?: true;
}

/** Every shortcut, by where it works. */
export const shortcuts: Readonly<Record<string, readonly Shortcut[]>> = {
  Everywhere: [
    { key: 'Ctrl+k', meaning: 'Go to a page, series, source or report; do something' },
    { key: '?', meaning: 'Show these shortcuts' },
    { key: 'b', meaning: 'Board' },
    { key: 'l', meaning: 'List of reports' },
    { key: 's', meaning: 'Sources' },
    { key: 't', meaning: 'Timeline' },
    { key: 'm', meaning: 'Map' },
    { key: '/', meaning: 'Search' },
    { key: 'g', meaning: 'Log of who did what' },
    { key: 'r', meaning: 'Read a report' },
    { key: '[', meaning: 'As known one news day earlier' },
    { key: ']', meaning: 'As known one news day later' },
    { key: 'Ctrl+z', meaning: 'Take back what you said last' },
    { key: 'Ctrl+Shift+z', meaning: 'Say again what you took back' },
  ],
  'In a report': [
    { key: 'j', meaning: 'Next claim' },
    { key: 'k', meaning: 'Previous claim' },
    { key: 'a', meaning: 'Accept the selected claim, and go to the next that is open' },
    { key: 'x', meaning: 'Reject it' },
    { key: 'X', meaning: 'Reject it, saying why' },
    { key: ' ', meaning: 'Skip it' },
    { key: 'e', meaning: 'Correct it: Enter keeps what was changed, Esc leaves' },
    { key: 'c', meaning: 'Comment on it' },
    { key: '.', meaning: 'Select the next sentence' },
    { key: ',', meaning: 'Select the previous sentence' },
    { key: 'n', meaning: 'Say that no claim is in the selected words' },
    { key: 'o', meaning: 'Show the original beside the text' },
    { key: 'Enter', meaning: 'From a card to its words; from the words to their card', fixed: true },
    { key: 'Escape', meaning: 'Back from the words to the card, then no claim selected', fixed: true },
  ],
  'At a chart': [
    { key: '+', meaning: 'Closer' },
    { key: '-', meaning: 'Wider' },
    { key: '0', meaning: 'All days' },
    { key: '← →', meaning: 'Between the marks, or the days of the slider', fixed: true },
    { key: 'Enter', meaning: 'From a mark to its sentence', fixed: true },
  ],
};
