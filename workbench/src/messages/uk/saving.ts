import type { Messages } from '../en.ts';

/** The saving of figures and tables. */
export const saving: Messages['saving'] = {
  save: 'Зберегти',
  svg: 'Рисунок як SVG',
  png: 'Рисунок як PNG',
  days: 'Дні як CSV',
  claims: 'Твердження як CSV',
  saved: (file) => `Збережено: ${file}`,
  notKept: (file) => `Збережено: ${file}, але справа не змогла записати, що файл її залишив`,
  notPainted: 'Браузер не зміг намалювати рисунок',
  caption: (day, band, asOf) => `${day}: ${band}, смуга 90 %; станом на ${asOf}`,
};
