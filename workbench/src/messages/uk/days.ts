import type { Messages } from '../en.ts';

/** Days, ages and instants. */
export const days: Messages['days'] = {
  between: (from, until) => (/\D/.test(from) ? `${from} – ${until}` : `${from}–${until}`),
  stated: (words) => words,
  implied: (words) => `${words} (з контексту)`,
  assumed: (words) => `${words} (припущено)`,
  sameDay: 'того самого дня',
  old: (words) => `${words} тому`,
};
