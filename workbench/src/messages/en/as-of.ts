/** The choice of the day as of which things are known. */
export const asOf = {
  asKnownOn: 'As known on',
  previous: 'Previous news day',
  next: 'Next news day',
  pause: 'Pause',
  replay: 'Replay',
  latest: 'Latest',
  told: (day: string, what: string) => `As known on ${day}: ${what}`,
};
