import type { Messages } from '../en.ts';

/** What stands around every page: header, shortcuts, and what is said where a page is pending or fails. */
export const shell: Messages['shell'] = {
  skip: 'Перейти до вмісту',
  nav: 'Сторінки',
  pages: {
    '/': 'Огляд',
    '/reports': 'Повідомлення',
    '/sources': 'Джерела',
    '/timeline': 'Часова шкала',
    '/map': 'Мапа',
    '/search': 'Пошук',
    '/log': 'Журнал',
    '/read': 'Прочитати',
  },
  goTo: 'Перейти',
  shortcuts: 'Клавіші',
  more: (count, left) => `Показати ще ${count} з ${left}`,
  retry: 'Спробувати ще раз',
  newReport: 'Надійшло нове повідомлення',
  newReports: (reports) => `Надійшло ${reports}`,
  missing: 'Такої сторінки немає',
  nothingHere: ['За цією адресою нічого немає. Усі ряди справи — в ', '.'],
  theBoard: 'огляді',
  serverAnswered: (status) => `Сервер відповів ${status}`,
  noAnswer: 'Muster не відповідає',
  startAgain: 'Він ще працює? Запустіть його знову: «npm start».',
};
