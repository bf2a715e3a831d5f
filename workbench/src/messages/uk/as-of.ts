import type { Messages } from '../en.ts';

/** The choice of the day as of which things are known. */
export const asOf: Messages['asOf'] = {
  asKnownOn: 'Станом на',
  previous: 'Попередній день новин',
  next: 'Наступний день новин',
  pause: 'Пауза',
  replay: 'Відтворити',
  latest: 'Останній день',
  told: (day, what) => `Станом на ${day}: ${what}`,
};
