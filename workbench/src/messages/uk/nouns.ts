import type { Messages } from '../en.ts';

/** What is counted: one (1, 21), few (2–4), many (5–20), other (a part of one). */
export const nouns: Messages['nouns'] = {
  aircraft: { one: 'літак', few: 'літаки', many: 'літаків', other: 'літака' },
  claim: { one: 'твердження', few: 'твердження', many: 'тверджень', other: 'твердження' },
  day: { one: 'день', few: 'дні', many: 'днів', other: 'дня' },
  entry: { one: 'запис', few: 'записи', many: 'записів', other: 'запису' },
  file: { one: 'файл', few: 'файли', many: 'файлів', other: 'файлу' },
  origin: { one: 'першоджерело', few: 'першоджерела', many: 'першоджерел', other: 'першоджерела' },
  outlet: { one: 'видання', few: 'видання', many: 'видань', other: 'видання' },
  person: { one: 'особа', few: 'особи', many: 'осіб', other: 'особи' },
  place: { one: 'місце', few: 'місця', many: 'місць', other: 'місця' },
  problem: { one: 'проблема', few: 'проблеми', many: 'проблем', other: 'проблеми' },
  report: { one: 'повідомлення', few: 'повідомлення', many: 'повідомлень', other: 'повідомлення' },
  row: { one: 'рядок', few: 'рядки', many: 'рядків', other: 'рядка' },
  series: { one: 'ряд', few: 'ряди', many: 'рядів', other: 'ряду' },
  source: { one: 'джерело', few: 'джерела', many: 'джерел', other: 'джерела' },
};
