import type { Messages } from '../en.ts';

/** The search. */
export const find: Messages['find'] = {
  title: 'Пошук',
  words: 'Слова',
  wordsHint: 'війська "біля кордону" відв*',
  source: 'Джерело',
  sourceHint: 'НАТО, Reuters …',
  from: 'Від',
  until: 'До',
  force: 'Сили',
  forceHint: 'латиницею: RUS, Ukraine …',
  place: 'Місце',
  placeHint: 'латиницею: Crimea …',
  form: 'Число',
  anyForm: 'будь-яке або жодного',
  claimsOnly: 'Сили, місце й число мають лише твердження: повідомлень у списку немає.',
  first: (counted) => `перші ${counted}`,
  nothing: 'Усього цього разом немає ніде. Із * наприкінці слово може мати продовження: відв*.',
  claims: 'Твердження',
  reports: 'Повідомлення',
  noPublisher: 'видання невідоме',
};
