/** The saving of figures and tables. */
export const saving = {
  save: 'Save',
  svg: 'Figure as SVG',
  png: 'Figure as PNG',
  days: 'Days as CSV',
  claims: 'Claims as CSV',
  saved: (file: string) => `Saved ${file}`,
  notKept: (file: string) => `Saved ${file}, but the case could not keep that it left`,
  notPainted: 'The browser could not paint the figure',
  caption: (day: string, band: string, asOf: string) => `${day}: ${band}, 90 % band; as known on ${asOf}`,
};
