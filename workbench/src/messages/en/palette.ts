/** The palette that leads anywhere. */
export const palette = {
  title: 'Go to',
  input: 'Name of a page, series, source, report or action',
  fits: 'What fits',
  searchFor: (words: string) => `Search the case for “${words}”`,
  kinds: {
    search: 'search',
    page: 'page',
    series: 'series',
    source: 'source',
    report: 'report',
    action: 'action',
  },
  untitled: 'Report without a title',
  latest: 'As known on the latest day',
  shortcuts: 'Show and change keyboard shortcuts',
  who: 'Change the name that you review under',
};
