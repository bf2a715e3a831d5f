import type { Messages } from '../en.ts';

/** What is said of claims, their voices, origins and reviews, wherever they are shown. */
export const claims: Messages['claims'] = {
  kinds: {
    quantity: 'число',
    event: 'подія',
    scheduled: 'майбутня зустріч',
    demand: 'вимога',
    state: 'стан справ',
    assessment: 'оцінка',
  },
  deed: (kind, told) => `${kind}: ${told}`,
  states: { open: 'Не розглянуто', accepted: 'Прийнято', rejected: 'Відхилено', corrected: 'Виправлено' },
  quoted: (words) => `«${words}»`,
  acts: {
    accept: (quoted) => `прийнято ${quoted}`,
    reject: (quoted) => `відхилено ${quoted}`,
    correct: (quoted) => `виправлено ${quoted}`,
    comment: (quoted) => `додано коментар: ${quoted}`,
    'no-claim': (quoted) => `немає твердження: ${quoted}`,
  },
  corrected: (act, field, value) => `${act}, ${field}: ${value}`,
  tookBack: (position, quoted) => `скасовано запис ${position}: ${quoted}`,
  graded: (source, grade) => `оцінено джерело ${source}: ${grade}`,
  unnamed: (name) => `${name} (без імені)`,
  denies: (name) => `${name} заперечує`,
  doubts: (name) => `${name} сумнівається`,
  unknownFamily: 'невідомо',
  printed: (outlets, origin) => `${outlets}, 1 першоджерело: ${origin}`,
  saidOn: (voice, day) => `${voice}, ${day}`,
  links: {
    'same-report': 'сказано ще раз',
    utterance: 'той самий голос',
    copy: 'копія',
    passage: 'той самий уривок',
    relay: 'передано далі',
    slip: 'одруківка або її джерело',
  },
  support: (counted, origins) => `${counted}, ${origins}`,
  added: (reports) => `додано ${reports}`,
  knownBefore: (count) => `уже були: ${count}`,
  unreadable: (count) => `не вдалося прочитати: ${count}`,
};
