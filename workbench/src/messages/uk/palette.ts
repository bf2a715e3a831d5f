import type { Messages } from '../en.ts';

/** The palette that leads anywhere. */
export const palette: Messages['palette'] = {
  title: 'Перейти',
  input: 'Назва сторінки, ряду, джерела, повідомлення чи дії',
  fits: 'Що підходить',
  searchFor: (words) => `Шукати у справі «${words}»`,
  kinds: {
    search: 'пошук',
    page: 'сторінка',
    series: 'ряд',
    source: 'джерело',
    report: 'повідомлення',
    action: 'дія',
  },
  untitled: 'Повідомлення без заголовка',
  latest: 'Станом на останній день',
  shortcuts: 'Показати й змінити комбінації клавіш',
  who: 'Змінити ім’я, під яким ви робите перегляд',
};
