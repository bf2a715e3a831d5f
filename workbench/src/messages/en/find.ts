/** The search. */
export const find = {
  title: 'Search',
  words: 'Words',
  wordsHint: 'troops "near the border" withdr*',
  source: 'Source',
  sourceHint: 'NATO, Reuters …',
  from: 'From',
  until: 'Until',
  first: (counted: string) => `the first ${counted}`,
  nothing: 'Nothing has all of these. With * behind it, a word may go on: withdr*.',
  claims: 'Claims',
  reports: 'Reports',
  noPublisher: 'publisher not known',
};
