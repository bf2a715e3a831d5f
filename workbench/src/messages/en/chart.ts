/** The chart of an estimate. */
export const chart = {
  figure: 'Estimate and claims over time',
  marks: 'Claims in order of time; arrow keys move between them, Enter opens the sentence',
  silent: ', with nothing said about these days',
  underWay: (what: string, chance: string) => `, ${what}: ${chance}`,
  families: 'Whom the sources speak for',
  howToRead: 'How to read the marks',
  superseded: 'superseded',
  atLeast: 'at least',
  range: 'range',
  magnitude: 'order of magnitude',
  bands: 'median, 50 % and 90 % band',
  nobodySpeaks: 'nobody speaks to these days',
  saidOn: (day: string) => `Said on ${day}`,
  supersededSentence: 'Superseded by a later word.',
  baseSentence: 'Only the base of a fraction.',
  mark: (source: string, day: string, strength: string, standing: string) =>
    `${source}, said on ${day}: ${strength}, ${standing}`,
  course: (first: string, last: string, peak: string) => `From ${first}, to ${last}; highest on ${peak}`,
};
