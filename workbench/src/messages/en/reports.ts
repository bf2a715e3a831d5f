/** The list of reports. */
export const reports = {
  title: 'Reports',
  opening: 'Opening the case',
  shownOf: (shown: number, all: string) => `${shown} of ${all}`,
  find: 'Find in title and publisher',
  columns: { date: 'Published', publisher: 'Publisher', title: 'Title', claims: 'Claims' },
  notKnown: 'not known',
};
