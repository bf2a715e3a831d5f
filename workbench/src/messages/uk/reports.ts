import type { Messages } from '../en.ts';

/** The list of reports. */
export const reports: Messages['reports'] = {
  title: 'Повідомлення',
  opening: 'Відкриваємо справу',
  shownOf: (shown, reports) => `${shown} (усього ${reports})`,
  find: 'Шукати в заголовку та виданні',
  columns: { date: 'Опубліковано', publisher: 'Видання', title: 'Заголовок', claims: 'Твердження' },
  notKnown: 'невідомо',
};
