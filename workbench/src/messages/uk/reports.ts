import type { Messages } from '../en.ts';

/** The list of reports. */
export const reports: Messages['reports'] = {
  title: 'Повідомлення',
  opening: 'Відкриваємо справу',
  shownOf: (shown, all) => `${shown} (усього ${all})`,
  find: 'Шукати в заголовку та виданні',
  columns: { date: 'Опубліковано', publisher: 'Видання', title: 'Заголовок', claims: 'Твердження' },
  notKnown: 'невідомо',
};
