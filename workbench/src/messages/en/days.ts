/** Days, ages and instants. */
export const days = {
  between: (from: string, until: string) => `${from} to ${until}`,
  stated: (words: string) => words,
  implied: (words: string) => `${words} (implied)`,
  assumed: (words: string) => `${words} (assumed)`,
  sameDay: 'the same day',
  old: (words: string) => `${words} old`,
};
